export async function drawVegaSpec(...a: any[]): Promise<any> { await Promise.resolve(); throw new Error('later') }
