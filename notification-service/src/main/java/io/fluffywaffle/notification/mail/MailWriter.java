package io.fluffywaffle.notification.mail;

import java.util.Optional;

import io.fluffywaffle.notification.people.Person;

/** Writes mails of one kind, at the moment they leave. */
public interface MailWriter {

	/** Which mails are its own. */
	String name();

	/** The letter; empty when nobody needs it any more. */
	Optional<Letter> write(OutgoingMail mail, Person person);

}
