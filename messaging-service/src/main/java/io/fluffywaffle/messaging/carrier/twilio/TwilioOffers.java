package io.fluffywaffle.messaging.carrier.twilio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Mobile;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.TollFree;
import com.twilio.rest.pricing.v1.phonenumber.Country;
import com.twilio.type.PhoneNumberCapabilities;
import com.twilio.type.PhoneNumberPrice;
import io.fluffywaffle.messaging.carrier.CarrierRefusalException;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.Money;
import io.fluffywaffle.messaging.carrier.NumberOffer;
import io.fluffywaffle.messaging.carrier.NumberSearch;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers that Twilio has for sale, and what they cost. */
final class TwilioOffers {

	private static final Logger log = LoggerFactory.getLogger(TwilioOffers.class);

	private static final int MOST = 30;

	private final TwilioRestClient client;

	private final String accountSid;

	TwilioOffers(TwilioRestClient client, String accountSid) {
		this.client = client;
		this.accountSid = accountSid;
	}

	List<NumberOffer> find(NumberSearch search) {
		List<NumberOffer> found = offers(search);
		Money price = found.isEmpty() ? null : price(search);
		return found.stream()
			.map((offer) -> new NumberOffer(offer.number(), offer.locality(), offer.region(), offer.capabilities(),
					price))
			.toList();
	}

	private List<NumberOffer> offers(NumberSearch search) {
		try {
			return TwilioAnswers.of(() -> switch (search.type()) {
				case LOCAL -> local(search);
				case TOLL_FREE -> tollFree(search);
				case MOBILE -> mobile(search);
			});
		}
		catch (CarrierRefusalException ex) {
			if (ex.status() == HttpStatus.SC_NOT_FOUND) {
				// such numbers are not sold in the country
				return List.of();
			}
			throw ex;
		}
	}

	private List<NumberOffer> local(NumberSearch search) {
		return TwilioInventory
			.list(Local.reader(this.accountSid, search.country())
				.setAreaCode(search.areaCode())
				.setContains(search.contains())
				.setSmsEnabled(true)
				.limit(MOST)
				.read(this.client))
			.stream()
			.map((one) -> offer(one.getPhoneNumber(), one.getLocality(), one.getRegion(), one.getCapabilities()))
			.toList();
	}

	private List<NumberOffer> tollFree(NumberSearch search) {
		return TwilioInventory
			.list(TollFree.reader(this.accountSid, search.country())
				.setAreaCode(search.areaCode())
				.setContains(search.contains())
				.setSmsEnabled(true)
				.limit(MOST)
				.read(this.client))
			.stream()
			.map((one) -> offer(one.getPhoneNumber(), one.getLocality(), one.getRegion(), one.getCapabilities()))
			.toList();
	}

	private List<NumberOffer> mobile(NumberSearch search) {
		return TwilioInventory
			.list(Mobile.reader(this.accountSid, search.country())
				.setAreaCode(search.areaCode())
				.setContains(search.contains())
				.setSmsEnabled(true)
				.limit(MOST)
				.read(this.client))
			.stream()
			.map((one) -> offer(one.getPhoneNumber(), one.getLocality(), one.getRegion(), one.getCapabilities()))
			.toList();
	}

	/** A search is worth showing without prices, too. */
	private @Nullable Money price(NumberSearch search) {
		try {
			Country country = TwilioAnswers.of(() -> Country.fetcher(search.country()).fetch(this.client));
			return country.getPhoneNumberPrices()
				.stream()
				.filter((price) -> price.getType() == type(search.type()))
				.findFirst()
				.map((price) -> Money.of(BigDecimal.valueOf(price.getCurrentPrice()),
						country.getPriceUnit().getCurrencyCode()))
				.orElse(null);
		}
		catch (CarrierRefusalException | CarrierUnreachableException ex) {
			log.info("Twilio does not say what numbers cost in {}: {}", search.country(), ex.getMessage());
			return null;
		}
	}

	static List<String> capabilities(@Nullable PhoneNumberCapabilities known) {
		return Optional.ofNullable(known)
			.stream()
			.flatMap((can) -> Stream.of(can.getSms() ? "sms" : "", can.getMms() ? "mms" : "",
					can.getVoice() ? "voice" : ""))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static NumberOffer offer(com.twilio.type.PhoneNumber number, @Nullable String locality,
			@Nullable String region, PhoneNumberCapabilities capabilities) {
		return new NumberOffer(number.toString(), locality, region, capabilities(capabilities), null);
	}

	private static PhoneNumberPrice.Type type(NumberSearch.Type type) {
		return switch (type) {
			case LOCAL -> PhoneNumberPrice.Type.LOCAL;
			case TOLL_FREE -> PhoneNumberPrice.Type.TOLLFREE;
			case MOBILE -> PhoneNumberPrice.Type.MOBILE;
		};
	}

}
