package io.fluffywaffle.local.mail;

/** Catches every mail that the platform sends and shows it on a page. */
public final class MailCatcher {

	private MailCatcher() {
	}

	/**
	 * Runs until it is stopped; the arguments are the ports for SMTP and for the page.
	 */
	public static void main(String[] args) {
		Mailbox mailbox = new Mailbox();
		new SmtpDoor(Integer.parseInt(args[0]), mailbox).open();
		new MailPage(Integer.parseInt(args[1]), mailbox).open();
	}

}
