package org.p5glossary.web.view;

/** Whether a page offers to log in or out. */
public enum LoginState {
  /** There are no accounts: one operator works here alone. */
  NO_ACCOUNTS,
  /** Accounts there are, and nobody is logged in. */
  LOGGED_OUT,
  /** Somebody is logged in. */
  LOGGED_IN
}
