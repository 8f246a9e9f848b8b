package io.fluffywaffle.messaging;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("io.fluffywaffle.messaging");

	static final String[] WAYS_IN_AND_OUT = { "..web..", "..kafka..", "..twilio.." };

	@Test
	void featuresDependOnEachOtherInOneDirection() {
		check(SlicesRuleDefinition.slices().matching("io.fluffywaffle.messaging.(*)..").should().beFreeOfCycles());
	}

	@Test
	void theRootOfAFeatureKnowsNoWebKafkaOrTwilio() {
		check(noClasses().that()
			.resideInAPackage("io.fluffywaffle.messaging.*")
			.and()
			.resideOutsideOfPackage("io.fluffywaffle.messaging.webhook")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.apache.kafka..",
					"org.springframework.kafka..", "com.twilio.."));
	}

	@Test
	void nobodyDependsOnAWayInOrOut() {
		check(noClasses().that()
			.resideOutsideOfPackages(WAYS_IN_AND_OUT)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.fluffywaffle.messaging..web..", "io.fluffywaffle.messaging..kafka..",
					"io.fluffywaffle.messaging..twilio.."));
	}

	@Test
	void onlyTheCarrierTalksToTwiliosLibrary() {
		check(noClasses().that()
			.resideOutsideOfPackage("io.fluffywaffle.messaging.carrier.twilio..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.twilio.."));
	}

	@Test
	void timeComesFromTheClock() {
		check(noClasses().should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis"));
	}

	private static void check(ArchRule rule) {
		rule.check(SERVICE);
	}

}
