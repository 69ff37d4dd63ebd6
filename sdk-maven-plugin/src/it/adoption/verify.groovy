String log = new File(basedir, 'build.log').text
assert log.contains('@ForPurpose(Newsletter.class) // acme.MailJob.run (MailJob.java:31)')
assert log.contains('Nog 1 vraag en 0 reparaties tot handhaven (1.204 lezingen gezien)')
String page = new File(basedir, 'target/doelbinding/adoption.html').getText('UTF-8')
assert page.contains('MailJob.run: voor welk doel?')
assert new File(basedir, 'target/doelbinding/adoption.md').getText('UTF-8').contains('1.204')
return true
