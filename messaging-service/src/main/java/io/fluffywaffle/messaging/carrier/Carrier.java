package io.fluffywaffle.messaging.carrier;

import java.util.List;
import java.util.Optional;

/** Brings texts to phones. */
public interface Carrier {

	/**
	 * Hands a text over with exactly one request, which is never repeated: whoever calls
	 * twice may text a person twice.
	 */
	CarrierAnswer send(OutgoingText text);

	/**
	 * The carrier's newest records of texts between two numbers.
	 * @throws CarrierUnreachableException when it gives no list
	 */
	List<CarrierRecord> recordsBetween(CarrierAccount account, String from, String to);

	/**
	 * The carrier's record of one text.
	 * @throws CarrierUnreachableException when it does not say
	 */
	Optional<CarrierRecord> record(CarrierAccount account, String sid);

}
