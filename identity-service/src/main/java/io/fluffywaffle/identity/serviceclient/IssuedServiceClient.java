package io.fluffywaffle.identity.serviceclient;

/**
 * A service client and its secret, which nobody can be told a second time.
 */
public record IssuedServiceClient(ServiceClient client, String secret) {

	@Override
	public String toString() {
		return "IssuedServiceClient[" + this.client.clientId() + "]";
	}

}
