package nl.doelbinding.servlet;

import nl.doelbinding.servlet.testing.JettyEe11;

class PurposeFilterOnJettyTest extends PurposeFilterContract {

  PurposeFilterOnJettyTest() {
    super(new JettyEe11());
  }
}
