package io.fluffywaffle.client.ownpage;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.code.CodeCheck;
import io.fluffywaffle.client.code.CodeOrder;
import io.fluffywaffle.client.code.Codes;
import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Lets in who holds the phone, and nobody who only has the link. */
@Service
public class OwnDoor {

	private final OwnPages pages;

	private final AccountFaces accounts;

	private final ClientRegister clients;

	private final EnrolmentDesk enrolment;

	private final Codes codes;

	OwnDoor(OwnPages pages, AccountFaces accounts, ClientRegister clients, EnrolmentDesk enrolment, Codes codes) {
		this.pages = pages;
		this.accounts = accounts;
		this.clients = clients;
		this.enrolment = enrolment;
		this.codes = codes;
	}

	/**
	 * Who the page belongs to, for whoever has the link.
	 * @throws NoSuchOwnPage when it leads nowhere
	 */
	public Visit knock(String own) {
		OwnPage page = this.pages.find(own);
		AccountFace account = this.accounts.find(page.accountId()).orElseThrow(NoSuchOwnPage::new);
		return new Visit(page, account, this.clients.find(page.accountId(), page.clientId()).client());
	}

	/** The same for whoever has proven the phone; empty for others. */
	public Optional<Visit> enter(Visit visit, @Nullable String session) {
		return this.pages.isOpen(visit.page(), session) ? Optional.of(visit) : Optional.empty();
	}

	/**
	 * The same for whoever has proven the phone.
	 * @throws CodeNeeded when they have not
	 */
	public Visit enter(String own, @Nullable String session) {
		return enter(knock(own), session).orElseThrow(CodeNeeded::new);
	}

	/** Has a code texted to the client, if they may have one. */
	public void sendCode(String own) {
		Visit visit = knock(own);
		EnrolmentSettings settings = this.enrolment.of(visit.account()).settings();
		this.codes.order(new CodeOrder(visit.page().id(), visit.account().id(), visit.client().phone(),
				settings.codeWords(visit.account()), settings.dailyCodes()));
	}

	/** Tries a code. */
	public CodeCheck check(String own, String code) {
		return this.codes.check(this.pages.find(own).id(), code);
	}

	/** Lets whoever typed the right code in for a while. */
	public Token open(String own) {
		return this.pages.open(this.pages.find(own));
	}

	/** Somebody at the page of a client. */
	public record Visit(OwnPage page, AccountFace account, Client client) {

		UUID accountId() {
			return this.account.id();
		}

		UUID clientId() {
			return this.client.id();
		}

	}

}
