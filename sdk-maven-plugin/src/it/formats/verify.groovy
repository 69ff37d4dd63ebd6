import groovy.json.JsonSlurper

def files = { String directory ->
  new File(basedir, directory + '/doelbinding').list().findAll { it.startsWith('register') }.sort() }
def text = { String path -> new File(basedir, path).getText('UTF-8') }

assert files('target') == [
    'register-activities-en.csv', 'register-activities.csv', 'register-en.html', 'register-en.md',
    'register-en.xlsx', 'register-fields-en.csv', 'register-fields.csv', 'register.css',
    'register.html', 'register.js', 'register.json', 'register.jsonld', 'register.md', 'register.xlsx']
assert text('target/doelbinding/register.html').contains('lang="nl"')
assert text('target/doelbinding/register-en.html').contains('lang="en"')
assert text('target/doelbinding/register.md').startsWith('# Verwerkingsregister Acme B.V.')
assert text('target/doelbinding/register-en.md').startsWith('# Processing register Acme B.V.')
assert text('target/doelbinding/register-activities.csv').contains('Nieuwsbrief;')
assert text('target/doelbinding/register-fields-en.csv').contains('acme.Subscriber')
assert new JsonSlurper().parseText(text('target/doelbinding/register.jsonld')).'@context'
new java.util.zip.ZipFile(new File(basedir, 'target/doelbinding/register.xlsx')).withCloseable {
  assert it.getEntry('xl/workbook.xml') != null
}
assert new File(basedir, 'target/doelbinding/privacy-statement.en.html').isFile()
assert !new File(basedir, 'target/doelbinding/privacy-statement.nl.html').exists()

assert files('text') == ['register-activities.csv', 'register-fields.csv', 'register.md']
assert text('text/doelbinding/register.md').startsWith('# Processing register Acme B.V.')
def jar = new java.util.zip.ZipFile(new File(basedir, 'text/formats-1.0.jar'))
assert jar.getEntry('META-INF/doelbinding/register.json') != null : 'the jar carries it in any case'
jar.close()

assert files('elements') == [
    'register-nl.html', 'register-nl.xlsx', 'register.css', 'register.html', 'register.js',
    'register.xlsx']
assert text('elements/doelbinding/register.html').contains('lang="en"')

assert !new File(basedir, 'unknown/doelbinding').list().any { it.startsWith('register') }
assert text('build.log').contains('doelbinding.formats: There is no register format "docx"; there are json, html, csv, xlsx, markdown, jsonld, and all')
return true
