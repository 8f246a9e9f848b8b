package io.fluffywaffle.simulator.admin;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.simulator.message.Sids;
import io.fluffywaffle.simulator.number.AccountProfile;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import io.fluffywaffle.simulator.registration.Registrations;
import io.fluffywaffle.simulator.service.ServiceSettings;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.usage.Usage;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.BadCall;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/**
 * What one does in Twilio's console: accounts, tokens, services, registrations, usage.
 */
public final class TwilioAdmin {

	private final Accounts accounts;

	private final Services services;

	private final Registrations registrations;

	private final Usage usage;

	public TwilioAdmin(Accounts accounts, Services services, Registrations registrations, Usage usage) {
		this.accounts = accounts;
		this.services = services;
		this.registrations = registrations;
		this.usage = usage;
	}

	public void register(Routes routes) {
		routes.get("/simulator/accounts", (call) -> Answer.json(200, this.accounts.sids()))
			.put("/simulator/accounts/{sid}", this::putAccount)
			.post("/simulator/accounts/{sid}/secondary-token", this::makeSecondary)
			.post("/simulator/accounts/{sid}/promotion", this::promote)
			.put("/simulator/services/{sid}",
					(call) -> Answer.json(200, this.services.put(call.path("sid"), call.json(ServiceSettings.class))))
			.put("/simulator/registrations/{kind}/{subject}", this::putRegistration)
			.get("/simulator/usage", this::usage);
	}

	private Answer putAccount(Call call) {
		AccountChange change = call.json(AccountChange.class);
		String sid = call.path("sid");
		TwilioAccount account = this.accounts.find(sid)
			.map((known) -> (change.authToken() != null) ? new TwilioAccount(sid, change.authToken(),
					known.secondaryAuthToken(), known.formerAuthToken(), known.profile()) : known)
			.or(() -> Optional.ofNullable(change.authToken()).map((token) -> new TwilioAccount(sid, token)))
			.orElseThrow(() -> new BadCall("A new account needs an authToken"));
		this.accounts.put(account.with(change.applyTo(account.profile())));
		return Answer.empty(204);
	}

	private Answer makeSecondary(Call call) {
		String token = Sids.next("");
		this.accounts.put(account(call).withSecondary(token));
		return Answer.json(201, Map.of("authToken", token));
	}

	private Answer promote(Call call) {
		return this.accounts.promote(account(call).sid())
			.<Answer>map((account) -> Answer.json(200, Map.of("authToken", account.authToken())))
			.orElseThrow(() -> new BadCall(409, "The account has no secondary token"));
	}

	private Answer putRegistration(Call call) {
		RegistrationKind kind = RegistrationKind.of(call.path("kind"))
			.orElseThrow(() -> new BadCall(404, "Registrations are brand, campaign and toll-free"));
		RegistrationState state = call.json(RegistrationState.class);
		return Answer.json(200, this.registrations.put(kind, call.path("subject"), state.status(), state.reason()));
	}

	private Answer usage(Call call) {
		String account = call.query().given("account").orElse(null);
		return Answer.json(200, this.usage.between(day(call, "from", LocalDate.MIN), day(call, "to", LocalDate.MAX),
				(sid) -> account == null || account.equals(sid)));
	}

	private static LocalDate day(Call call, String name, LocalDate otherwise) {
		try {
			return call.query().given(name).map(LocalDate::parse).orElse(otherwise);
		}
		catch (DateTimeException ex) {
			throw new BadCall(name + " is a day such as 2026-11-21");
		}
	}

	private TwilioAccount account(Call call) {
		return this.accounts.find(call.path("sid"))
			.orElseThrow(() -> new BadCall(404, "No account has this SID: PUT /simulator/accounts first"));
	}

	private record RegistrationState(String status, @Nullable String reason) {

	}

	private record AccountChange(@Nullable String authToken, @Nullable String friendlyName, @Nullable String status,
			@Nullable String type, @Nullable BigDecimal balance, @Nullable String currency) {

		AccountProfile applyTo(AccountProfile known) {
			return new AccountProfile(or(this.friendlyName, known.friendlyName()), or(this.status, known.status()),
					or(this.type, known.type()), (this.balance != null) ? this.balance : known.balance(),
					or(this.currency, known.currency()));
		}

		private static String or(@Nullable String given, String otherwise) {
			return (given != null) ? given : otherwise;
		}

	}

}
