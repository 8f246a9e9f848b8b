package io.fluffywaffle.local.mail;

/** Catches every mail that the platform sends and shows it on a page. */
public final class MailCatcher {

	private MailCatcher() {
	}

	/**
	 * Runs until it is stopped; the arguments are the ports for SMTP and for the page.
	 * {@code WAFFLE_BIND} is the address to listen on, 127.0.0.1 without it.
	 */
	public static void main(String[] args) {
		String address = System.getenv().getOrDefault("WAFFLE_BIND", "127.0.0.1");
		Mailbox mailbox = new Mailbox();
		new SmtpDoor(address, Integer.parseInt(args[0]), mailbox).open();
		new MailPage(address, Integer.parseInt(args[1]), mailbox).open();
	}

}
