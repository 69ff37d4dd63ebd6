import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Wrote doelbinding-register.json and doelbinding-approvals.json; commit both. This is the first approval')
assert log.contains('[DB-401]') && log.contains('becomes 7 years after collection. (Subscriber.java:9)')
assert log.contains('The register is not what was approved: 1 heavy; 1 calls for telling the data subjects; approve: mvn compile doelbinding:approve -Ddoelbinding.note="why"')
assert log.contains('commit both. 1 change approved')
assert log.contains('There is nothing to approve: the register is as it was approved')

def approvals = new JsonSlurper().parse(new File(basedir, 'doelbinding-approvals.json')).approvals
assert approvals*.note == ['longer', 'first']
assert approvals*.date == ['2026-11-23', '2026-11-22']
assert approvals[0].changes*.kind == ['retention-longer']
assert approvals[0].registerBefore == approvals[1].registerAfter

def register = new JsonSlurper().parse(new File(basedir, 'doelbinding-register.json'))
assert register.activities[0].version == 2
assert !register.containsKey('generator') && !register.containsKey('findings')
assert new JsonSlurper().parse(new File(basedir, 'target/doelbinding/register.json')).activities[0].version == 2

assert new File(basedir, 'target/doelbinding/diff.md').getText('UTF-8').contains('Het register is zoals het is goedgekeurd.')
assert new File(basedir, 'target/doelbinding/diff.sarif').isFile()
return true
