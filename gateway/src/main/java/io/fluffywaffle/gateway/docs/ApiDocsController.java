package io.fluffywaffle.gateway.docs;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.gateway.routing.UpstreamProperties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The API of every service on one page, and as OpenAPI documents for programs. */
@RestController
class ApiDocsController {

	private final UpstreamProperties upstream;

	private final ServiceDocs docs;

	ApiDocsController(UpstreamProperties upstream, ServiceDocs docs) {
		this.upstream = upstream;
		this.docs = docs;
	}

	@GetMapping(path = "/api/docs", produces = MediaType.TEXT_HTML_VALUE)
	Resource page() {
		return new ClassPathResource("/docs/index.html");
	}

	@GetMapping("/api/docs/services")
	List<Entry> services() {
		return this.upstream.services().keySet().stream().sorted().map(Entry::of).toList();
	}

	@GetMapping("/api/docs/{service}")
	Map<String, Object> document(@PathVariable String service) {
		URI url = this.upstream.services().get(service);
		if (url == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return this.docs.of(url);
	}

	/** A document as Swagger UI lists it. */
	record Entry(String name, String url) {

		static Entry of(String service) {
			return new Entry(service, "/api/docs/" + service);
		}

	}

}
