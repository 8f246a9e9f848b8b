package io.fluffywaffle.local.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@TempDir
	Path folder;

	@Test
	void givesTheSameSecretAgainAlsoToALaterRun() {
		String first = secrets().password("database");

		assertThat(secrets().password("database")).isEqualTo(first).hasSize(32);
	}

	@Test
	void givesEachNameASecretOfItsOwn() {
		Secrets secrets = secrets();

		assertThat(secrets.password("one")).isNotEqualTo(secrets.password("two"));
	}

	@Test
	void onlyTheOwnerMayReadTheFile() throws IOException {
		secrets().password("database");

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
	}

	@Test
	void theHolderOfThePrivateKeysetOpensWhatThePublicOneSealed() throws Exception {
		String keyset = SealingKeys.generate();
		byte[] context = "context".getBytes(StandardCharsets.UTF_8);

		byte[] sealed = TinkJsonProtoKeysetFormat
			.parseKeysetWithoutSecret(json(SealingKeys.publicOf(keyset)), HybridConfig2026.get())
			.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
			.encrypt("token".getBytes(StandardCharsets.UTF_8), context);

		assertThat(TinkJsonProtoKeysetFormat
			.parseKeyset(json(keyset), HybridConfig2026.get(), InsecureSecretKeyAccess.get())
			.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
			.decrypt(sealed, context)).asString(StandardCharsets.UTF_8).isEqualTo("token");
	}

	@Test
	void makesWrappingKeysThatWrap() throws Exception {
		byte[] context = "context".getBytes(StandardCharsets.UTF_8);
		Aead key = TinkJsonProtoKeysetFormat
			.parseKeyset(json(WrappingKeys.generate()), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
			.getPrimitive(AeadConfig2026.get(), Aead.class);

		assertThat(key.decrypt(key.encrypt(new byte[] { 7 }, context), context)).containsExactly(7);
	}

	private static String json(String keyset) {
		return new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
	}

	private Secrets secrets() {
		return Secrets.open(file());
	}

	private Path file() {
		return this.folder.resolve("secrets.json");
	}

}
