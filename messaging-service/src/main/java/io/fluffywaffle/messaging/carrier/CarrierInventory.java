package io.fluffywaffle.messaging.carrier;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a contract with the carrier owns and what it can get. Every method throws
 * {@link CarrierRefusalException} when the carrier says no.
 */
public interface CarrierInventory {

	/**
	 * Whether the contract's credentials work, and what the carrier says of it.
	 * @throws CarrierUnreachableException when nobody can tell
	 */
	CarrierStanding check(CarrierAccount account);

	/**
	 * Every number of the contract.
	 * @throws CarrierUnreachableException when the carrier gives no list
	 */
	List<CarrierNumber> numbers(CarrierAccount account);

	/**
	 * Says where texts to a number go; null for nowhere. Doing it twice does no harm.
	 * @throws CarrierUnreachableException when it is not known whether it was done
	 */
	CarrierNumber setWebhook(CarrierAccount account, CarrierNumber number, @Nullable URI webhook);

	/**
	 * Numbers that can be bought.
	 * @throws CarrierUnreachableException when the carrier gives no list
	 */
	List<NumberOffer> search(CarrierAccount account, NumberSearch search);

	/**
	 * Buys a number with exactly one request, which is never repeated.
	 * @throws PurchaseUnclearException when nobody can tell whether it was bought
	 * @throws CarrierUnreachableException when it certainly was not
	 */
	CarrierNumber buy(CarrierAccount account, String number, URI webhook);

	/**
	 * Gives a number back for good.
	 * @throws CarrierUnreachableException when it is not known whether it was done
	 */
	void release(CarrierAccount account, CarrierNumber number);

	/**
	 * How far the number is registered with those who carry its texts.
	 * @throws CarrierUnreachableException when nobody can tell
	 */
	SenderRegistration registration(CarrierAccount account, CarrierNumber number);

}
