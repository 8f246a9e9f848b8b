package io.fluffywaffle.client.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.defaults.spelling.Spelling;

/** What columns are called in spreadsheets, in the languages of our users. */
final class HeaderWords {

	private static final Pattern ASIDE = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Map<String, List<String>> WORDS = Map.of(Target.PHONE,
			List.of("phone", "phonenumber", "phoneno", "mobile", "mobilephone", "mobilenumber", "cell", "cellphone",
					"cellnumber", "tel", "telephone", "telefon", "telefonnummer", "handy", "handynummer", "mobil",
					"mobilnummer", "mobiltelefon", "rufnummer", "telefono", "movil", "celular", "portable", "gsm",
					"sms", "whatsapp", "number", "msisdn"),
			Target.NAME,
			List.of("name", "fullname", "displayname", "client", "clientname", "customer", "customername", "contact",
					"contactname", "kunde", "kontakt", "nombrecompleto", "nomcomplet", "patient"),
			Target.FIRST_NAME,
			List.of("firstname", "givenname", "forename", "vorname", "prenom", "nombre", "nombredepila", "first"),
			Target.LAST_NAME,
			List.of("lastname", "surname", "familyname", "nachname", "familienname", "nom", "nomdefamille", "apellido",
					"apellidos", "last"),
			Target.EMAIL,
			List.of("email", "mail", "emailaddress", "mailaddress", "emailadresse", "mailadresse", "correo",
					"correoelectronico", "courriel", "adressemail"),
			Target.LANGUAGE, List.of("language", "lang", "locale", "sprache", "idioma", "langue", "preferredlanguage"),
			Target.TIME_ZONE, List.of("timezone", "tz", "zeitzone", "zonahoraria", "fuseauhoraire"), Target.TAGS,
			List.of("tags", "tag", "labels", "label", "schlagworte", "schlagworter", "etiquetas", "etiquettes",
					"keywords"),
			Target.NOTE, List.of("note", "notes", "comment", "comments", "remark", "remarks", "notiz", "notizen",
					"bemerkung", "bemerkungen", "kommentar", "nota", "notas", "remarque"));

	private final Map<String, String> targets = new HashMap<>();

	HeaderWords(List<ClientField> fields) {
		for (ClientField field : fields) {
			this.targets.put(plain(field.label()), Target.FIELD + field.key());
			this.targets.put(plain(field.key()), Target.FIELD + field.key());
		}
		WORDS.forEach((target, words) -> words.forEach((word) -> this.targets.putIfAbsent(word, target)));
	}

	Optional<String> target(String header) {
		return Optional.ofNullable(this.targets.get(plain(header)));
	}

	private static String plain(String header) {
		return ASIDE.matcher(Spelling.fold(header)).replaceAll("");
	}

}
