package io.fluffywaffle.messaging.carrier.twilio;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.twilio.base.Resource;
import com.twilio.base.ResourceSet;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Balance;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.messaging.v1.Service;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.messaging.carrier.CarrierAccount;
import io.fluffywaffle.messaging.carrier.CarrierInventory;
import io.fluffywaffle.messaging.carrier.CarrierNumber;
import io.fluffywaffle.messaging.carrier.CarrierProperties;
import io.fluffywaffle.messaging.carrier.CarrierRefusalException;
import io.fluffywaffle.messaging.carrier.CarrierStanding;
import io.fluffywaffle.messaging.carrier.Money;
import io.fluffywaffle.messaging.carrier.NumberOffer;
import io.fluffywaffle.messaging.carrier.NumberSearch;
import io.fluffywaffle.messaging.carrier.SenderRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Numbers and credentials at Twilio, through its SDK. Connections are apart from those
 * that texts go over.
 */
@Component
class TwilioInventory implements CarrierInventory, AutoCloseable {

	private static final int MOST_NUMBERS = 1000;

	private static final URI NOWHERE = URI.create("");

	private final TwilioTransport transport;

	TwilioInventory(CarrierProperties properties) {
		this.transport = new TwilioTransport(properties);
	}

	@Override
	public CarrierStanding check(CarrierAccount account) {
		TwilioRestClient client = client(account);
		Account known = TwilioAnswers.of(() -> Account.fetcher(account.sid()).fetch(client));
		if (account.messagingServiceSid() != null) {
			service(account, account.messagingServiceSid());
		}
		String status = (known.getStatus() != null) ? known.getStatus().toString() : "unknown";
		return new CarrierStanding(Objects.requireNonNullElse(known.getFriendlyName(), account.sid()), status,
				balance(account));
	}

	@Override
	public List<CarrierNumber> numbers(CarrierAccount account) {
		TwilioRestClient client = client(account);
		List<CarrierNumber> numbers = TwilioAnswers
			.of(() -> list(IncomingPhoneNumber.reader(account.sid()).limit(MOST_NUMBERS).read(client)))
			.stream()
			.map(TwilioInventory::number)
			.toList();
		return (account.messagingServiceSid() != null) ? governed(numbers, account, account.messagingServiceSid())
				: numbers;
	}

	@Override
	public CarrierNumber setWebhook(CarrierAccount account, CarrierNumber number, @Nullable URI webhook) {
		TwilioRestClient client = client(account);
		URI url = (webhook != null) ? webhook : NOWHERE;
		if (number.serviceSid() != null) {
			TwilioAnswers.of(() -> Service.updater(number.serviceSid())
				.setInboundRequestUrl(url)
				.setFallbackUrl(url)
				.update(client));
			return number.governedBy(number.serviceSid(), (webhook != null) ? url.toString() : null);
		}
		// an application, where one is set, would win over the address
		return number(TwilioAnswers.of(() -> IncomingPhoneNumber.updater(account.sid(), number.sid())
			.setSmsApplicationSid("")
			.setSmsUrl(url)
			.setSmsMethod(HttpMethod.POST)
			.setSmsFallbackUrl(url)
			.setSmsFallbackMethod(HttpMethod.POST)
			.update(client)));
	}

	@Override
	public List<NumberOffer> search(CarrierAccount account, NumberSearch search) {
		return new TwilioOffers(client(account), account.sid()).find(search);
	}

	@Override
	public CarrierNumber buy(CarrierAccount account, String number, URI webhook) {
		TwilioRestClient client = client(account);
		return number(TwilioAnswers.ofPurchase(() -> IncomingPhoneNumber.creator(account.sid(), new PhoneNumber(number))
			.setSmsUrl(webhook)
			.setSmsMethod(HttpMethod.POST)
			.setSmsFallbackUrl(webhook)
			.setSmsFallbackMethod(HttpMethod.POST)
			.create(client)));
	}

	@Override
	public void release(CarrierAccount account, CarrierNumber number) {
		TwilioRestClient client = client(account);
		TwilioAnswers.of(() -> IncomingPhoneNumber.deleter(account.sid(), number.sid()).delete(client));
	}

	@Override
	public SenderRegistration registration(CarrierAccount account, CarrierNumber number) {
		return new TwilioRegistrations(client(account)).of(number, account.messagingServiceSid());
	}

	@Override
	public void close() throws IOException {
		this.transport.close();
	}

	private TwilioRestClient client(CarrierAccount account) {
		return new TwilioRestClient.Builder(account.sid(), account.authToken()).httpClient(this.transport).build();
	}

	private Service service(CarrierAccount account, String sid) {
		TwilioRestClient client = client(account);
		return TwilioAnswers.of(() -> Service.fetcher(sid).fetch(client));
	}

	private @Nullable Money balance(CarrierAccount account) {
		TwilioRestClient client = client(account);
		try {
			Balance balance = TwilioAnswers.of(() -> Balance.fetcher(account.sid()).fetch(client));
			return Money.of(new BigDecimal(balance.getBalance()), balance.getCurrency());
		}
		catch (CarrierRefusalException ex) {
			// a subaccount has none of its own
			return null;
		}
	}

	/** In a service that has its own webhook, those of its numbers are never called. */
	private List<CarrierNumber> governed(List<CarrierNumber> numbers, CarrierAccount account, String serviceSid) {
		Service service = service(account, serviceSid);
		if (Boolean.TRUE.equals(service.getUseInboundWebhookOnNumber())) {
			return numbers;
		}
		TwilioRestClient client = client(account);
		Set<String> pool = TwilioAnswers.of(() -> list(
				com.twilio.rest.messaging.v1.service.PhoneNumber.reader(serviceSid).limit(MOST_NUMBERS).read(client)))
			.stream()
			.map(com.twilio.rest.messaging.v1.service.PhoneNumber::getSid)
			.collect(Collectors.toSet());
		return numbers.stream()
			.map((number) -> pool.contains(number.sid())
					? number.governedBy(serviceSid, given(service.getInboundRequestUrl())) : number)
			.toList();
	}

	static <T extends Resource> List<T> list(ResourceSet<T> pages) {
		List<T> all = new ArrayList<>();
		pages.forEach(all::add);
		return all;
	}

	private static CarrierNumber number(IncomingPhoneNumber known) {
		String url = given(known.getSmsUrl());
		String application = known.getSmsApplicationSid();
		String webhook = (application != null && !application.isEmpty()) ? application : url;
		return new CarrierNumber(known.getSid(), known.getPhoneNumber().toString(),
				Optional.ofNullable(known.getFriendlyName()).orElse(""),
				TwilioOffers.capabilities(known.getCapabilities()), webhook, null);
	}

	private static @Nullable String given(@Nullable URI url) {
		return (url != null && !url.toString().isEmpty()) ? url.toString() : null;
	}

}
