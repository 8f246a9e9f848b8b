package io.fluffywaffle.messaging.carrier.twilio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.messaging.v1.BrandRegistration;
import com.twilio.rest.messaging.v1.Service;
import com.twilio.rest.messaging.v1.TollfreeVerification;
import com.twilio.rest.messaging.v1.service.UsAppToPerson;
import io.fluffywaffle.messaging.carrier.CarrierNumber;
import io.fluffywaffle.messaging.carrier.CarrierRefusalException;
import io.fluffywaffle.messaging.carrier.SenderRegistration;
import io.fluffywaffle.messaging.carrier.SenderRegistration.Kind;
import io.fluffywaffle.messaging.carrier.SenderRegistration.State;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far brands, campaigns and toll-free verifications are.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/compliance/a2p-10dlc">A2P 10DLC</a>
 */
final class TwilioRegistrations {

	private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

	private static final int MOST_SERVICES = 20;

	private final TwilioRestClient client;

	TwilioRegistrations(TwilioRestClient client) {
		this.client = client;
	}

	SenderRegistration of(CarrierNumber number, @Nullable String likelyService) {
		PhoneNumber parsed;
		try {
			parsed = PHONES.parse(number.number(), null);
		}
		catch (NumberParseException ex) {
			return SenderRegistration.NOT_NEEDED;
		}
		if (parsed.getCountryCode() == 1 && PHONES.getNumberType(parsed) == PhoneNumberType.TOLL_FREE) {
			return tollFree(number);
		}
		return "US".equals(PHONES.getRegionCodeForNumber(parsed)) ? campaign(number, likelyService)
				: SenderRegistration.NOT_NEEDED;
	}

	private SenderRegistration tollFree(CarrierNumber number) {
		return TwilioAnswers
			.of(() -> TwilioInventory
				.list(TollfreeVerification.reader().setTollfreePhoneNumberSid(number.sid()).limit(1).read(this.client)))
			.stream()
			.findFirst()
			.map((verification) -> new SenderRegistration(Kind.TOLL_FREE, state(verification.getStatus()),
					verification.getRejectionReason()))
			.orElseGet(() -> new SenderRegistration(Kind.TOLL_FREE, State.UNREGISTERED, null));
	}

	private SenderRegistration campaign(CarrierNumber number, @Nullable String likelyService) {
		return serviceOf(number, likelyService).flatMap(this::campaignOf).orElseGet(this::brand);
	}

	private Optional<SenderRegistration> campaignOf(String service) {
		return TwilioAnswers.of(() -> TwilioInventory.list(UsAppToPerson.reader(service).limit(1).read(this.client)))
			.stream()
			.findFirst()
			.map((campaign) -> new SenderRegistration(Kind.TEN_DLC, state(campaign.getCampaignStatus()),
					words(campaign.getErrors())));
	}

	/** Without a campaign the number may not text, however far the brand is. */
	private SenderRegistration brand() {
		return TwilioAnswers.of(() -> TwilioInventory.list(BrandRegistration.reader().limit(1).read(this.client)))
			.stream()
			.findFirst()
			.filter((brand) -> brand.getStatus() == BrandRegistration.Status.FAILED)
			.map((brand) -> new SenderRegistration(Kind.TEN_DLC, State.REJECTED, brand.getFailureReason()))
			.orElseGet(() -> new SenderRegistration(Kind.TEN_DLC, State.UNREGISTERED, null));
	}

	private Optional<String> serviceOf(CarrierNumber number, @Nullable String likely) {
		Stream<String> all = TwilioAnswers
			.of(() -> TwilioInventory.list(Service.reader().limit(MOST_SERVICES).read(this.client)))
			.stream()
			.map(Service::getSid)
			.filter((sid) -> !sid.equals(likely));
		return Stream.concat(Stream.ofNullable(likely), all).filter((sid) -> holds(sid, number)).findFirst();
	}

	private boolean holds(String service, CarrierNumber number) {
		try {
			return TwilioAnswers
				.of(() -> com.twilio.rest.messaging.v1.service.PhoneNumber.fetcher(service, number.sid())
					.fetch(this.client)) != null;
		}
		catch (CarrierRefusalException ex) {
			if (ex.status() == HttpStatus.SC_NOT_FOUND) {
				return false;
			}
			throw ex;
		}
	}

	private static State state(TollfreeVerification.@Nullable Status status) {
		return switch (status) {
			case TWILIO_APPROVED -> State.APPROVED;
			case TWILIO_REJECTED -> State.REJECTED;
			case PENDING_REVIEW, IN_REVIEW -> State.PENDING;
			case null -> State.UNKNOWN;
		};
	}

	private static State state(@Nullable String campaign) {
		return switch (Objects.requireNonNullElse(campaign, "")) {
			case "VERIFIED" -> State.APPROVED;
			case "FAILED", "SUSPENDED" -> State.REJECTED;
			case "PENDING", "IN_PROGRESS" -> State.PENDING;
			default -> State.UNKNOWN;
		};
	}

	private static @Nullable String words(@Nullable List<Object> errors) {
		if (errors == null || errors.isEmpty()) {
			return null;
		}
		return errors.stream()
			.map((error) -> (error instanceof Map<?, ?> members && members.get("description") != null)
					? String.valueOf(members.get("description")) : error.toString())
			.collect(Collectors.joining("; "));
	}

}
