String sentence = '[DB-220] acme.Newsletter is declared in acme:crm (src/main/java/acme/Newsletter.java:11)' +
    ' and in acme:shop (src/main/java/acme/Newsletter.java:11), with another description'
String log = new File(basedir, 'build.log').text
assert log.contains('The modules contradict each other: ' + sentence)
assert log.contains(sentence + System.lineSeparator())
assert log.contains('exclude: ["acme:crm"]')
assert !new File(basedir, 'target/doelbinding').exists() : 'no register of contradictions'
assert !new File(basedir, 'apart/doelbinding').exists()
return true
