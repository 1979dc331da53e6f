import { createRequire as toRequire } from 'node:module';
const require = toRequire(import.meta.url);
const nodeRequire = require;
var ReadError=class extends Error{code;constructor(code,message){super(message),this.name="ReadError",this.code=code}};export{ReadError};
//# sourceMappingURL=chunk-5UUE5TLX.js.map
