package nl.doelbinding.servlet;

class PurposeFilterOnJettyTest extends PurposeFilterContract {

  PurposeFilterOnJettyTest() {
    super(new JettyEe11());
  }
}
