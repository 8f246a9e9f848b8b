package io.fluffywaffle.client.smsword;

import java.time.Duration;
import java.util.Map;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.code.CodeLimits;
import io.fluffywaffle.client.code.Reachable;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.join.Confirmations;
import io.fluffywaffle.client.join.Newcomer;
import io.fluffywaffle.client.join.Registrar;
import io.fluffywaffle.client.join.Wish;
import io.fluffywaffle.client.text.TextPurpose;
import io.fluffywaffle.client.text.Texts;

import org.springframework.stereotype.Component;

/**
 * Makes people clients by text, in two steps: they ask, and they say that they mean it.
 */
@Component
class JoinByText {

	private static final Duration LIFE = Duration.ofHours(24);

	private final Questions questions;

	private final CodeLimits limits;

	private final Reachable reachable;

	private final Texts texts;

	private final Registrar registrar;

	private final Confirmations confirmations;

	JoinByText(Questions questions, CodeLimits limits, Reachable reachable, Texts texts, Registrar registrar,
			Confirmations confirmations) {
		this.questions = questions;
		this.limits = limits;
		this.reachable = reachable;
		this.texts = texts;
		this.registrar = registrar;
		this.confirmations = confirmations;
	}

	/** Asks whether they mean it. */
	void ask(AccountFace account, EnrolmentSettings settings, SmsReceived sms) {
		if (settings.yesWords().isEmpty() || !this.reachable.is(account.id(), sms.from())
				|| !this.limits.admit(account.id(), sms.from(), settings.dailyCodes())) {
			return;
		}
		String words = settings.consentWords() + " Reply " + settings.yesWords().getFirst() + " to agree.";
		this.questions.ask(account.id(), sms.from(), Question.Kind.JOIN, words, LIFE);
		this.texts.send(account.id(), sms.from(), TextPurpose.CONFIRMATION, words, LIFE);
	}

	/** Takes in who was asked and means it. */
	void agree(AccountFace account, EnrolmentSettings settings, SmsReceived sms) {
		this.questions.take(account.id(), sms.from(), Question.Kind.JOIN)
			.map((question) -> new Newcomer(new Wish(sms.from(), sms.from(), account.language(), Map.of()),
					ConsentHow.KEYWORD, question.words(), null, null, sms.providerSid(), sms.receivedAt()))
			.flatMap((newcomer) -> this.registrar.enrol(account, settings, newcomer))
			.ifPresent((client) -> this.confirmations.confirm(account, settings, client, sms.from()));
	}

}
