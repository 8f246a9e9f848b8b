package io.fluffywaffle.client.smsword;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.code.CodeOrder;
import io.fluffywaffle.client.code.Codes;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.erasure.Forgetting;
import io.fluffywaffle.client.join.Confirmations;
import io.fluffywaffle.client.text.TextPurpose;
import io.fluffywaffle.client.timeline.Actor;

import org.springframework.stereotype.Component;

/**
 * Lets clients see their data and be erased by text. A code goes to the phone and comes
 * back: the sender of a text can be forged, its receiver cannot.
 */
@Component
class RightsByText {

	static final String MY_DATA = "MY DATA";

	static final String DELETE_ME = "DELETE ME";

	static final String DELETE = "DELETE";

	private static final String DATA_WORDS = "Reply MY DATA {code} to get a link to all that %s knows of you. "
			+ "The code is good for 10 minutes.";

	private static final String DELETE_WORDS = "Reply DELETE {code} to have all erased that %s knows of you. "
			+ "This cannot be undone. The code is good for 10 minutes.";

	private static final String LINK_WORDS = "Your data at %s: {link}";

	private final ClientRegister clients;

	private final Questions questions;

	private final Codes codes;

	private final Confirmations links;

	private final Forgetting forgetting;

	RightsByText(ClientRegister clients, Questions questions, Codes codes, Confirmations links, Forgetting forgetting) {
		this.clients = clients;
		this.questions = questions;
		this.codes = codes;
		this.links = links;
		this.forgetting = forgetting;
	}

	/** Has a code texted that gives the link. */
	void askForData(AccountFace account, EnrolmentSettings settings, SmsReceived sms) {
		ask(account, settings, sms, Question.Kind.MY_DATA, DATA_WORDS);
	}

	/** Has a code texted that erases. */
	void askForErasure(AccountFace account, EnrolmentSettings settings, SmsReceived sms) {
		ask(account, settings, sms, Question.Kind.DELETE_ME, DELETE_WORDS);
	}

	/** Texts the link, if the code is right. */
	void give(AccountFace account, SmsReceived sms) {
		proven(account, sms, Question.Kind.MY_DATA).ifPresent((client) -> this.links.link(account, client, sms.from(),
				TextPurpose.LINK, LINK_WORDS.formatted(account.name())));
	}

	/** Erases, if the code is right. */
	void erase(AccountFace account, SmsReceived sms) {
		proven(account, sms, Question.Kind.DELETE_ME)
			.ifPresent((client) -> this.forgetting.erase(account.id(), client, Actor.client(client)));
	}

	private void ask(AccountFace account, EnrolmentSettings settings, SmsReceived sms, Question.Kind kind,
			String words) {
		if (client(account, sms).isPresent()) {
			String said = words.formatted(account.name());
			UUID subject = this.questions.ask(account.id(), sms.from(), kind, said, Codes.LIFE);
			this.codes.order(new CodeOrder(subject, account.id(), sms.from(), said, settings.dailyCodes()));
		}
	}

	private Optional<UUID> proven(AccountFace account, SmsReceived sms, Question.Kind kind) {
		return this.questions.find(account.id(), sms.from(), kind)
			.filter((question) -> this.codes.check(question.subject(), sms.body()).right())
			.flatMap((question) -> this.questions.take(account.id(), sms.from(), kind))
			.flatMap((question) -> client(account, sms));
	}

	private Optional<UUID> client(AccountFace account, SmsReceived sms) {
		return this.clients.findByPhone(account.id(), sms.from()).map((id) -> {
			Client client = this.clients.find(account.id(), id).client();
			return client.mergedInto().orElse(id);
		});
	}

}
