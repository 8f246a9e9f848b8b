package io.fluffywaffle.acceptance.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.fluffywaffle.acceptance.stack.Commands;

/**
 * A certificate authority of the test's own, and a certificate of it for
 * {@code localhost}.
 */
record Certificates(Path folder) {

	/** Makes {@code ca.crt}, {@code tls.crt} and {@code tls.key}. */
	static Certificates make(Path folder, Commands commands) throws IOException {
		Files.writeString(folder.resolve("names"), "subjectAltName=DNS:localhost");
		commands
			.run(words(folder, "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj /CN=Test"));
		commands.run(words(folder, "req -newkey rsa:2048 -nodes -keyout tls.key -out tls.csr -subj /CN=localhost"));
		commands.run(words(folder,
				"x509 -req -in tls.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out tls.crt -days 2 -extfile names"));
		// for the user that the proxy runs as
		commands.run(List.of("chmod", "a+rX", folder.toString(), folder.resolve("tls.key").toString()));
		return new Certificates(folder);
	}

	private static List<String> words(Path folder, String line) {
		return List.of("sh", "-c", "cd '%s' && openssl %s 2>/dev/null".formatted(folder, line));
	}

	/** Trusts this authority and nobody else. */
	SSLContext trust() {
		try (InputStream file = Files.newInputStream(this.folder.resolve("ca.crt"))) {
			KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
			store.load(null, null);
			store.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(file));
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(store);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
