package io.fluffywaffle.messaging.carrier;

/** The carrier could not be asked; asking again later does no harm. */
public final class CarrierUnreachableException extends RuntimeException {

	public CarrierUnreachableException(Throwable cause) {
		super(cause.toString(), cause);
	}

}
