package nl.doelbinding.sample.newsletter.data;

import java.util.UUID;

/** Who may sign in. Threads may share it. */
public final class Staff {

  // Whoever guesses a name that does not exist waits as long as for one that does; nobody knows
  // the password.
  private static final StaffMember NOBODY =
      StaffMember.withPassword("", UUID.randomUUID().toString());

  private final Database database;

  /** Kept in there. */
  public Staff(Database database) {
    this.database = database;
  }

  /** Lets somebody sign in from now on. */
  public void add(StaffMember member) {
    database.update(
        "insert into staff_member (username, password_salt, password_hash) select ?, ?, ?"
            + " where not exists (select 1 from staff_member where username = ?)",
        member.username(),
        member.passwordSalt(),
        member.passwordHash(),
        member.username());
  }

  /** Whether name and password belong together. */
  public boolean admits(SignIn signIn) {
    StaffMember member =
        database
            .list(
                "select * from staff_member where username = ?",
                row ->
                    new StaffMember(
                        row.getString("username"),
                        row.getString("password_salt"),
                        row.getString("password_hash")),
                signIn.username())
            .stream()
            .findFirst()
            .orElse(NOBODY);
    return member.hasPassword(signIn.password());
  }
}
