String log = new File(basedir, 'build.log').text
assert log.contains('[DB-101] acme.Subscriber.birthDate')
assert log.contains('[DB-101] acme.Subscriber.telefoonnummer')
assert log.contains('(Subscriber.java:11)') && log.contains('(Subscriber.java:13)')
assert log.contains('@PersonalData(purpose = Newsletter.class)') : 'the line to paste'
assert log.contains('BUILD FAILURE')

File out = new File(basedir, 'target/doelbinding')
String sarif = new File(out, 'findings.sarif').text
assert sarif.contains('src/main/java/acme/Subscriber.java"') && sarif.contains('"startLine": 11')
assert new File(out, 'findings.json').text.contains('"subject": "acme.Subscriber.birthDate"')
assert new File(out, 'findings.junit.xml').text.contains('<failure message="acme.Subscriber.birthDate')
assert new File(out, 'findings.html').text.contains('acme.Subscriber.telefoonnummer')
assert !new File(out, 'findings.csv').exists() : 'nobody asked for it'
assert out.list().every { !it.endsWith('.part') }
assert log.contains('; report: target/doelbinding/findings.html') : 'where to read on'
return true
