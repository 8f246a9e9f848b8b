package io.fluffywaffle.client.join;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.ownpage.OwnPages;
import io.fluffywaffle.client.text.TextPurpose;
import io.fluffywaffle.client.text.Texts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells new clients by text what they are now, and where their page is. */
@Component
public class Confirmations {

	private static final Duration LIFE = Duration.ofHours(24);

	private static final String HIDDEN = "••••••";

	private final Texts texts;

	private final OwnPages pages;

	private final Clock clock;

	private final String portal;

	Confirmations(Texts texts, OwnPages pages, Clock clock, @Value("${waffle.public-url}") String portal) {
		this.texts = texts;
		this.pages = pages;
		this.clock = clock;
		this.portal = portal + "/mine/";
	}

	/** Confirms an enrolment in the transaction that did it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void confirm(AccountFace account, EnrolmentSettings settings, UUID clientId, String phone) {
		link(account, clientId, phone, TextPurpose.CONFIRMATION, settings.confirmationWords(account));
	}

	/** Texts somebody whose phone is proven the way to their page, at {@code {link}}. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void link(AccountFace account, UUID clientId, String phone, TextPurpose purpose, String words) {
		String body = EnrolmentSettings.linked(words, this.portal + this.pages.mint(account.id(), clientId).value());
		if (body.equals(words)) {
			this.texts.send(account.id(), phone, purpose, body, LIFE);
			return;
		}
		this.texts.sendSealed(account.id(), phone, purpose, body, EnrolmentSettings.linked(words, this.portal + HIDDEN),
				this.clock.instant().plus(LIFE));
	}

}
