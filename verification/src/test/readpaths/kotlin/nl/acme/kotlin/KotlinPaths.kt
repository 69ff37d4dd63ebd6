package nl.acme.kotlin

import nl.acme.Newsletter
import nl.doelbinding.annotations.PersonalData

data class Contact(
    @field:PersonalData(purpose = [Newsletter::class]) val email: String,
    var visits: Int
)

open class Base {
  @PersonalData(purpose = [Newsletter::class]) protected var email: String = "b@b.nl"

  @PersonalData(purpose = [Newsletter::class]) lateinit var phone: String

  fun inline(): String = listOf(1).map { email }.first()
}

class Derived : Base() {
  fun read(): String = email
}

fun Contact.masked(): String = email.take(1)

object KotlinPaths {
  fun all(): Map<String, () -> Unit> {
    val contact = Contact("a@b.nl", 1)
    val base = Base()
    base.phone = "06"
    return linkedMapOf(
        "property" to { use(contact.email) },
        "`component1`" to { use(contact.component1()) },
        "destructuring" to {
          val (email, _) = contact
          use(email)
        },
        "`copy`" to { use(contact.copy(visits = 2)) },
        "data class, `toString`" to { use(contact.toString()) },
        "data class, `equals`" to { use(contact == Contact("c@d.nl", 1)) },
        "data class, `hashCode`" to { use(contact.hashCode()) },
        "extension function" to { use(contact.masked()) },
        "scope function" to { use(contact.let { it.email }) },
        "property reference" to { use(Contact::email.get(contact)) },
        "`lateinit`" to { use(base.phone) },
        "inlined lambda" to { use(base.inline()) },
        "subclass" to { use(Derived().read()) },
    )
  }

  private fun use(value: Any) {
    check(value.hashCode() != 42)
  }
}
