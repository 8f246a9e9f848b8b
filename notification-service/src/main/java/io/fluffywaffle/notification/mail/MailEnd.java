package io.fluffywaffle.notification.mail;

import java.util.Locale;

/** What became of a mail. */
enum MailEnd {

	/** The mail server took it. */
	SENT,
	/** The mail server never will. */
	REFUSED,
	/** Nobody needs it any more. */
	UNNEEDED,
	/** It could not be sent for days. */
	GIVEN_UP;

	String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
