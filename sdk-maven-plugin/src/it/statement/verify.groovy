def entries = { String variant ->
  def jar = new java.util.zip.ZipFile(new File(basedir, "target/${variant}.jar"))
  try {
    jar.entries().toList().findAll { it.name.startsWith('META-INF/doelbinding/') && !it.directory }
        .collectEntries { [it.name - 'META-INF/doelbinding/', jar.getInputStream(it).getText('UTF-8')] }
  } finally {
    jar.close()
  }
}
String dutch = 'site/privacy-statement.nl.html'

def both = entries('both')
assert both.keySet() == [
    'register.json', 'site/index.properties', dutch, 'site/privacy-statement.en.html',
    'site/privacy-statement.css', 'site/register.nl.html', 'site/register.en.html',
    'site/register.css', 'site/register.js', 'site/register.json'] as Set
assert both['site/register.json'] == both['register.json']
assert both['site/index.properties'].contains('module=acme:statement\n')
assert both[dutch].contains('Versie 1.1 (22 november 2026)')
assert both[dutch].contains('Wij bewaren uw e-mailadres langer.')
assert both['site/privacy-statement.en.html'].contains('We keep your e-mail address longer.')

def index = new Properties()
index.load(new StringReader(both['site/index.properties']))
def sha256 = { String text ->
  java.security.MessageDigest.getInstance('SHA-256').digest(text.getBytes('UTF-8')).encodeHex().toString()
}
(1..(index.getProperty('files') as int)).each {
  assert index.getProperty("file.${it}.sha256") == sha256(both['site/' + index.getProperty("file.${it}.name")])
}

assert entries('dutch').keySet().every { !it.contains('.en.') } : 'what an earlier build left is gone'
assert entries('dutch')[dutch] != null
assert entries('withdrawn').keySet() == ['register.json'] as Set

File out = new File(basedir, 'target/doelbinding')
assert new File(out, 'privacy-statement.nl.md').getText('UTF-8').contains('Wij bewaren uw e-mailadres langer.')
assert new File(basedir, 'build.log').getText('UTF-8').contains('and with the register in ')
return true
