package io.fluffywaffle.gateway.docs;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.server.ResponseStatusException;

/** Reads the OpenAPI document of a service as it looks from the gateway. */
@Component
class ServiceDocs {

	private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT = new ParameterizedTypeReference<>() {
	};

	private final RestClient rest;

	ServiceDocs(RestClient.Builder rest, HttpClient upstreamClient) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(upstreamClient);
		// the first document of a service is put together while we wait
		requests.setReadTimeout(Duration.ofSeconds(20));
		this.rest = rest.requestFactory(requests).build();
	}

	Map<String, Object> of(URI service) {
		try {
			Map<String, Object> document = this.rest.get()
				.uri(service + "/v3/api-docs")
				.retrieve()
				.requiredBody(DOCUMENT);
			Map<String, Object> ours = new LinkedHashMap<>(document);
			ours.put("servers", List.of(Map.of("url", "/")));
			return ours;
		}
		catch (RestClientException ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "No document from " + service, ex);
		}
	}

}
