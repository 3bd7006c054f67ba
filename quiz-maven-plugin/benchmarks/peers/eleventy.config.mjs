// Eleventy makes a plain page of each file of `content`.
export default (config) => {
  config.addGlobalData('layout', 'page.html');
  return {markdownTemplateEngine: false, dir: {input: 'content', output: 'public', includes: '../layouts'}};
};
