package io.fluffywaffle.notification.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;

import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends what waits, and notes what became of it. */
@Component
class Mailer {

	private final OutgoingMails mails;

	private final RefusedAddresses refused;

	private final Directory directory;

	private final Postman postman;

	private final Map<String, MailWriter> writers;

	Mailer(OutgoingMails mails, RefusedAddresses refused, Directory directory, Postman postman,
			List<MailWriter> writers) {
		this.mails = mails;
		this.refused = refused;
		this.directory = directory;
		this.postman = postman;
		this.writers = writers.stream().collect(Collectors.toMap(MailWriter::name, Function.identity()));
	}

	void send(UUID id) {
		this.mails.waiting(id).ifPresent((mail) -> {
			Optional<Person> person = this.directory.find(mail.userId()).filter(this::canBeMailed);
			Optional<Letter> letter = person.flatMap((one) -> write(mail, one));
			if (letter.isPresent()) {
				send(id, letter.get(), person.get());
			}
			else {
				this.mails.done(id, MailEnd.UNNEEDED, null);
			}
		});
	}

	private boolean canBeMailed(Person person) {
		return person.active() && person.email() != null && this.refused.find(person).isEmpty();
	}

	private Optional<Letter> write(OutgoingMail mail, Person person) {
		return Optional.ofNullable(this.writers.get(mail.writer())).flatMap((writer) -> writer.write(mail, person));
	}

	private void send(UUID id, Letter letter, Person person) {
		String address = String.valueOf(person.email());
		try {
			this.postman.send(letter, person, address);
			this.mails.done(id, MailEnd.SENT, null);
		}
		catch (MailException ex) {
			SmtpAnswer answer = SmtpAnswer.of(ex);
			switch (answer.meaning()) {
				case NO_SUCH_MAILBOX -> {
					this.refused.add(person.id(), address, answer.words());
					this.mails.done(id, MailEnd.REFUSED, answer.words());
				}
				case REFUSED -> this.mails.done(id, MailEnd.REFUSED, answer.words());
				case LATER -> {
					this.mails.failed(id, answer.words());
					throw ex;
				}
			}
		}
	}

}
