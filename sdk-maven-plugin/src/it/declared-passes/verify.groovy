File out = new File(basedir, 'target/doelbinding')
assert new File(out, 'register.json').text.contains('"EMAIL_ADDRESS"')
assert new File(out, 'register.html').text.contains('Nieuwsbrief')

def jar = new java.util.zip.ZipFile(new File(basedir, 'target/declared-passes-1.0.jar'))
assert jar.getEntry('META-INF/doelbinding/register.json') != null : 'the register travels in the jar'
jar.close()

String log = new File(basedir, 'build.log').text
assert log.contains('Guarded 1 read of 1 field')
assert log.contains('No violations; report: target/doelbinding/findings.html')
assert !log.contains('Plugin validation issues were detected')
return true
