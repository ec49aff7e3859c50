package org.holdfast.prompts.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person can reach, for the country that they chose. An unknown country never becomes a guess: the list then
 * holds what works anywhere, and asks.
 *
 * <p>Nobody has yet checked the shipped numbers on the operators' own pages, so each of them comes with the advice to
 * check it. A host can ask for the list without a request: help needs no rating, no consent and no account.
 *
 * <pre>{@code
 * Support support = CrisisDirectory.shipped().support("ES", today);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads, as far as the host's provider is.
 */
public final class CrisisDirectory {
    private final DirectoryFile file;
    private final List<CrisisResourceProvider> providers;

    private CrisisDirectory(DirectoryFile file, List<CrisisResourceProvider> providers) {
        this.file = file;
        this.providers = List.copyOf(providers);
    }

    /**
     * The directory that ships with the library.
     *
     * @return the directory
     */
    public static CrisisDirectory shipped() {
        return new CrisisDirectory(ShippedDirectory.read(), List.of());
    }

    /**
     * The same directory with a host's own resources beside the shipped ones.
     *
     * @param provider gives the host's resources
     * @return a directory with both
     */
    public CrisisDirectory with(CrisisResourceProvider provider) {
        List<CrisisResourceProvider> more = new ArrayList<>(providers);
        more.add(provider);
        return new CrisisDirectory(file, more);
    }

    /**
     * Whom a person can reach, in the order in which it is to be shown: the emergency number, lines that listen, the
     * clinic, someone whom they trust.
     *
     * @param country the country that the person chose, as ISO 3166 alpha-2; null or unknown if they have not
     * @param today the day on which it is shown
     * @return the list, never empty
     */
    public Support support(@Nullable String country, LocalDate today) {
        List<CrisisResource> found = new ArrayList<>();
        boolean emergencyKnown = country != null && addNational(country, found);
        file.anywhere().stream()
                .filter(resource -> !emergencyKnown || resource.kind() != CrisisResource.Kind.EMERGENCY)
                .forEach(found::add);
        providers.forEach(provider -> found.addAll(answers(provider, country)));
        found.add(file.trustedPerson());
        found.sort(Comparator.comparing(CrisisResource::kind)); // stable: within a kind, the order of the data
        return new Support(
                !emergencyKnown,
                found.stream()
                        .map(resource -> new Support.Entry(resource, old(resource, today)))
                        .toList());
    }

    /**
     * The shipped entries that nobody has checked on the operator's own page of late. It is for whoever releases: an old
     * date may stop a release, and never hides a number from a person.
     *
     * @param day the day of the release
     * @return the ids, in the order of the data
     */
    public List<String> unchecked(LocalDate day) {
        return Stream.of(
                        file.anywhere().stream(),
                        Stream.of(file.euEmergency()),
                        file.countries().values().stream().flatMap(List::stream))
                .flatMap(resources -> resources)
                .filter(resource -> old(resource, day))
                .map(CrisisResource::id)
                .toList();
    }

    private boolean addNational(String country, List<CrisisResource> found) {
        found.addAll(file.countries().getOrDefault(country, List.of()));
        boolean known = found.stream().anyMatch(resource -> resource.kind() == CrisisResource.Kind.EMERGENCY);
        if (!known && file.euCountries().contains(country)) {
            found.add(file.euEmergency());
            return true;
        }
        return known;
    }

    private static List<CrisisResource> answers(CrisisResourceProvider provider, @Nullable String country) {
        try {
            return List.copyOf(provider.resources(country));
        } catch (RuntimeException e) {
            return List.of(); // a host's mistake must not hide the numbers that we have
        }
    }

    private boolean old(CrisisResource resource, LocalDate today) {
        if (resource.channels().isEmpty()) {
            return false;
        }
        return resource.verifiedOn() == null
                || resource.verifiedOn().plusDays(file.verifiedForDays()).isBefore(today);
    }
}
