package nl.doelbinding.analysis.gap;

import nl.doelbinding.analysis.register.Register;

/** Looks at one subject of a register. Has no state. */
interface GapCheck {

  /** Notes what is missing or wrong. */
  void look(Register register, Noted noted);
}
