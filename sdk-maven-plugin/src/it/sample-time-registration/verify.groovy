String log = new File(basedir, 'build.log').getText('UTF-8')
String sample = 'nl.doelbinding.sample.time.'

def undeclared = log.readLines().findAll { it.contains('[DB-101]') }.unique()
assert undeclared.size() == 1 : undeclared
assert undeclared[0].contains(sample + 'data.Subscriber.email')
assert undeclared[0] =~ /\(Subscriber\.java:\d+\)/
assert log.contains('@PersonalData(purpose = Newsletter.class)') : 'the line to paste'

def misspelt = log.readLines().findAll { it.contains('[DB-201]') }.unique()
assert misspelt.size() >= 1
assert misspelt[0].contains(sample + 'purpose.ContractAndInvoicing')
assert misspelt[0].contains('P7X') && misspelt[0] =~ /\(ContractAndInvoicing\.java:\d+\)/
return true
