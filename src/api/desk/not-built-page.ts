/** What stands at the desk's addresses when the desk was not built. Plain, with no style or script of its own. */
export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Attaché</title></head>
<body>
<h1>Attaché</h1>
<p>The desk was not built. In the folder of Attaché, run <code>npm run build</code> and start
<code>attache serve</code> again.</p>
<p>The records are here already: <a href="/events.json">events</a>, <a href="/claims.json">claims</a>,
<a href="/articles.json">reports</a>, <a href="/openapi.json">what can be asked</a>.</p>
</body>
</html>
`;
