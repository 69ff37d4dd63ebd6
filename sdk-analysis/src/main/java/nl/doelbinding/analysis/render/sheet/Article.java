package nl.doelbinding.analysis.render.sheet;

import nl.doelbinding.analysis.register.Role;

/** What GDPR Art. 30 demands of a register, and where it does. */
enum Article {
  /** Nothing demands it. */
  NONE("", ""),
  /** Who keeps the register. */
  WHO("30(1)(a)", "30(2)(a)"),
  /** The purposes; for a processor the categories of processing. */
  PURPOSE("30(1)(b)", "30(2)(b)"),
  /** The data subjects and the categories of data. */
  DATA("30(1)(c)", ""),
  /** Who receives the data. */
  RECIPIENTS("30(1)(d)", ""),
  /** Transfers to third countries and their safeguards. */
  TRANSFERS("30(1)(e)", "30(2)(c)"),
  /** When data is erased. */
  RETENTION("30(1)(f)", ""),
  /** The security measures. */
  SECURITY("30(1)(g)", "30(2)(d)"),
  /** The controllers a processor works for. */
  CONTROLLERS("", "30(2)(a)"),
  /** For which controller which processing is. */
  ON_BEHALF_OF("", "30(2)(b)");

  private final String controller;
  private final String processor;

  Article(String controller, String processor) {
    this.controller = controller;
    this.processor = processor;
  }

  /** The provision for a register of a role; empty where it demands nothing. */
  String of(Role role) {
    return role == Role.PROCESSOR ? processor : controller;
  }
}
