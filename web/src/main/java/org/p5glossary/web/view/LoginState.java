package org.p5glossary.web.view;

/** Whether a page offers to log in or out. */
public enum LoginState {
  /** Nobody logs in or out here: one operator works alone, or a program asks. */
  NO_LOGIN,
  /** Accounts there are, and nobody is logged in. */
  LOGGED_OUT,
  /** Somebody is logged in. */
  LOGGED_IN
}
