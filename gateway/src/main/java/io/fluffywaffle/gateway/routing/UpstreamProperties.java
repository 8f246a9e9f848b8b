package io.fluffywaffle.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * The services behind the gateway.
 *
 * @param services base address of each service by its short name
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long the beginning of an answer may take; a stream may then go
 * on for hours
 * @param longestPicture the largest picture that is passed on
 * @param longestImport the largest form with a file of clients that is passed on
 */
@ConfigurationProperties("waffle.upstream")
public record UpstreamProperties(Map<String, URI> services, Duration connectTimeout, Duration answerTimeout,
		DataSize longestPicture, DataSize longestImport) {

	/** The base address of a service. */
	public URI urlOf(String service) {
		URI url = this.services.get(service);
		Assert.notNull(url, () -> "No address for " + service);
		return url;
	}

}
