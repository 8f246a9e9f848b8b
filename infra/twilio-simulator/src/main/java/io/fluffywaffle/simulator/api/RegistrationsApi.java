package io.fluffywaffle.simulator.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.registration.Registration;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import io.fluffywaffle.simulator.registration.Registrations;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/** How far brands, campaigns and toll-free verifications are; to be read only. */
public final class RegistrationsApi {

	private final Authentication authentication;

	private final Registrations registrations;

	private final Services services;

	private final Numbers numbers;

	public RegistrationsApi(Accounts accounts, Registrations registrations, Services services, Numbers numbers) {
		this.authentication = new Authentication(accounts);
		this.registrations = registrations;
		this.services = services;
		this.numbers = numbers;
	}

	public void register(Routes routes) {
		routes.get("/v1/a2p/BrandRegistrations", this::brands)
			.get("/v1/Services/{service}/Compliance/Usa2p", this::campaigns)
			.get("/v1/Tollfree/Verifications", this::verifications);
	}

	private Answer brands(Call call) {
		String account = this.authentication.caller(call).sid();
		return Answer.json(200, MetaPage.of(call, "data", list(RegistrationKind.BRAND, account, account)));
	}

	private Answer campaigns(Call call) {
		String account = this.authentication.caller(call).sid();
		String service = call.path("service");
		if (this.services.find(service).filter((one) -> one.accountSid().equals(account)).isEmpty()) {
			throw TwilioErrors.refuse(20404, call.uri().getRawPath());
		}
		return Answer.json(200, MetaPage.of(call, "compliance", list(RegistrationKind.CAMPAIGN, service, account)));
	}

	private Answer verifications(Call call) {
		String account = this.authentication.caller(call).sid();
		Optional<String> number = call.query().given("TollfreePhoneNumberSid");
		return Answer.json(200,
				MetaPage.of(call, "verifications",
						this.numbers.ofAccount(account)
							.filter((owned) -> number.isEmpty() || owned.sid().equals(number.get()))
							.flatMap((owned) -> this.registrations.find(RegistrationKind.TOLL_FREE, owned.number())
								.map((registration) -> verification(registration, owned))
								.stream())
							.toList()));
	}

	private List<Map<String, @Nullable Object>> list(RegistrationKind kind, String subject, String account) {
		return this.registrations.find(kind, subject).map((one) -> switch (kind) {
			case BRAND -> brand(one, account);
			default -> campaign(one, account);
		}).stream().toList();
	}

	private static Map<String, @Nullable Object> brand(Registration registration, String account) {
		Map<String, @Nullable Object> json = common(registration, account,
				"/v1/a2p/BrandRegistrations/" + registration.sid());
		json.put("brand_type", "STANDARD");
		json.put("status", registration.status());
		json.put("failure_reason", registration.reason());
		json.put("errors", errors(registration));
		json.put("mock", false);
		return json;
	}

	private static Map<String, @Nullable Object> campaign(Registration registration, String account) {
		Map<String, @Nullable Object> json = common(registration, account,
				"/v1/Services/" + registration.subject() + "/Compliance/Usa2p/" + registration.sid());
		json.put("messaging_service_sid", registration.subject());
		json.put("us_app_to_person_usecase", "CUSTOMER_CARE");
		json.put("campaign_status", registration.status());
		json.put("errors", errors(registration));
		json.put("mock", false);
		return json;
	}

	private static Map<String, @Nullable Object> verification(Registration registration, OwnedNumber owned) {
		Map<String, @Nullable Object> json = common(registration, owned.accountSid(),
				"/v1/Tollfree/Verifications/" + registration.sid());
		json.put("tollfree_phone_number_sid", owned.sid());
		json.put("tollfree_phone_number", owned.number());
		json.put("status", registration.status());
		json.put("rejection_reason", registration.reason());
		return json;
	}

	private static Map<String, @Nullable Object> common(Registration registration, String account, String path) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("sid", registration.sid());
		json.put("account_sid", account);
		json.put("date_created", ServicesApi.date(registration.at()));
		json.put("date_updated", ServicesApi.date(registration.at()));
		json.put("url", MetaPage.url(path));
		return json;
	}

	private static List<Map<String, String>> errors(Registration registration) {
		return Optional.ofNullable(registration.reason())
			.map((reason) -> Map.of("description", reason))
			.stream()
			.toList();
	}

}
