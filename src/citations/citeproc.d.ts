/** The CSL processor, as far as it is used; it brings no types. */
declare module 'citeproc' {
  import type { XmlElement } from './xml.ts';

  interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly 'suppress-author'?: boolean;
  }

  interface CitationCluster {
    readonly citationID: string;
    readonly citationItems: readonly CitationItem[];
    readonly properties: { readonly noteIndex: number };
  }

  interface System {
    retrieveLocale(lang: string): XmlElement;
    retrieveItem(id: string): object;
  }

  export interface Engine {
    readonly opt: { readonly xclass: string };
    rebuildProcessorState(
      citations: readonly CitationCluster[],
      mode: 'html',
      uncited: readonly string[],
    ): readonly (readonly [id: string, note: number, html: string])[];
    makeBibliography():
      | false
      | readonly [
          parameters: { readonly entry_ids: readonly (readonly string[])[] },
          entries: readonly string[],
        ];
    setOutputFormat(mode: 'html'): void;
  }

  const CSL: {
    readonly Engine: new (
      sys: System,
      style: XmlElement,
      lang: string,
      forceLang: boolean,
    ) => Engine;
    debug: (text: string) => void;
  };
  export default CSL;
}
