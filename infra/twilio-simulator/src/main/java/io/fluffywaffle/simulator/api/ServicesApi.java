package io.fluffywaffle.simulator.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.service.MessagingService;
import io.fluffywaffle.simulator.service.ServiceSettings;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/** {@code messaging.twilio.com/v1/Services}: list, fetch, webhooks, and the pool. */
public final class ServicesApi {

	private static final String SERVICE = "/v1/Services/{service}";

	private final Authentication authentication;

	private final Services services;

	private final Numbers numbers;

	public ServicesApi(Accounts accounts, Services services, Numbers numbers) {
		this.authentication = new Authentication(accounts);
		this.services = services;
		this.numbers = numbers;
	}

	public void register(Routes routes) {
		routes.get("/v1/Services", this::list)
			.get(SERVICE, (call) -> Answer.json(200, json(service(call))))
			.post(SERVICE, this::update)
			.get(SERVICE + "/PhoneNumbers", this::pool)
			.get(SERVICE + "/PhoneNumbers/{sid}", this::sender);
	}

	private Answer list(Call call) {
		List<MessagingService> own = this.services.ofAccount(this.authentication.caller(call).sid());
		return Answer.json(200, MetaPage.of(call, "services", own.stream().map(ServicesApi::json).toList()));
	}

	private Answer update(Call call) {
		MessagingService service = service(call);
		Form form = call.form();
		return Answer.json(200, json(this.services.put(service.sid(), new ServiceSettings(null,
				first(form, "FriendlyName"), first(form, "InboundRequestUrl"), first(form, "FallbackUrl"),
				Optional.ofNullable(first(form, "UseInboundWebhookOnNumber")).map(Boolean::valueOf).orElse(null),
				null))));
	}

	private Answer pool(Call call) {
		MessagingService service = service(call);
		return Answer.json(200,
				MetaPage.of(call, "phone_numbers",
						this.numbers.ofService(service.accountSid(), service.sid())
							.stream()
							.map((owned) -> json(owned, service))
							.toList()));
	}

	private Answer sender(Call call) {
		MessagingService service = service(call);
		return this.numbers.ofService(service.accountSid(), service.sid())
			.stream()
			.filter((owned) -> owned.sid().equals(call.path("sid")))
			.findFirst()
			.<Answer>map((owned) -> Answer.json(200, json(owned, service)))
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
	}

	private MessagingService service(Call call) {
		String account = this.authentication.caller(call).sid();
		return this.services.find(call.path("service"))
			.filter((service) -> service.accountSid().equals(account))
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
	}

	private static Map<String, @Nullable Object> json(MessagingService service) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		String url = MetaPage.url("/v1/Services/" + service.sid());
		json.put("account_sid", service.accountSid());
		json.put("area_code_geomatch", true);
		json.put("date_created", date(service.createdAt()));
		json.put("date_updated", date(service.updatedAt()));
		json.put("fallback_method", "POST");
		json.put("fallback_to_long_code", false);
		json.put("fallback_url", service.fallbackUrl());
		json.put("friendly_name", service.friendlyName());
		json.put("inbound_method", "POST");
		json.put("inbound_request_url", service.inboundRequestUrl());
		json.put("links", Map.of("phone_numbers", url + "/PhoneNumbers"));
		json.put("mms_converter", true);
		json.put("scan_message_content", "inherit");
		json.put("sid", service.sid());
		json.put("smart_encoding", false);
		json.put("status_callback", null);
		json.put("sticky_sender", true);
		json.put("synchronous_validation", false);
		json.put("url", url);
		json.put("us_app_to_person_registered", false);
		json.put("use_inbound_webhook_on_number", service.useInboundWebhookOnNumber());
		json.put("usecase", "undeclared");
		json.put("validity_period", 36_000);
		return json;
	}

	private static Map<String, @Nullable Object> json(OwnedNumber owned, MessagingService service) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("account_sid", owned.accountSid());
		json.put("capabilities", List.of("SMS", "MMS"));
		json.put("country_code", "US");
		json.put("date_created", date(owned.createdAt()));
		json.put("date_updated", date(owned.updatedAt()));
		json.put("phone_number", owned.number());
		json.put("service_sid", service.sid());
		json.put("sid", owned.sid());
		json.put("url", MetaPage.url("/v1/Services/" + service.sid() + "/PhoneNumbers/" + owned.sid()));
		return json;
	}

	static String date(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static @Nullable String first(Form form, String name) {
		return form.values(name).stream().findFirst().orElse(null);
	}

}
