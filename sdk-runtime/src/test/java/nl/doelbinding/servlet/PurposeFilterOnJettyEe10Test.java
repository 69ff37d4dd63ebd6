package nl.doelbinding.servlet;

import nl.doelbinding.servlet.testing.JettyEe10;

class PurposeFilterOnJettyEe10Test extends PurposeFilterContract {

  PurposeFilterOnJettyEe10Test() {
    super(new JettyEe10());
  }
}
