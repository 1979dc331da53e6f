/** On Linux the embedded browser serves, so nothing is fetched at install; elsewhere Puppeteer fetches one. */
module.exports = { skipDownload: process.platform === 'linux' };
