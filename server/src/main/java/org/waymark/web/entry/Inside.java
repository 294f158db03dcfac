package org.waymark.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.waymark.access.Person;
import org.waymark.office.SigningIn;

/**
 * Somebody who has come in, as their session remembers them.
 *
 * @param person with the rights they came in with; an account's are asked for anew on every page
 * @param account whether their password is kept here
 * @param mustChoose whether they came in with a one-time password, with which they can do nothing but choose their own
 * @param idToken of the council's own sign-in, for signing out there; empty for accounts
 */
record Inside(Person person, boolean account, boolean mustChoose, Instant since, String idToken) {
    private static final String KEY = Inside.class.getName();

    /** The forms' token of whoever the session was before; whoever is only vouched for again keeps it, and open forms. */
    private static final String TOKEN = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    /** However busy somebody is, they sign in again after this. */
    private static final Duration LONGEST = Duration.ofHours(10);

    /**
     * How long what a provider vouched for is believed.
     *
     * @param again the provider is asked again at the next page after this
     * @param over rights end after this, if it could not be asked: time to send a form that was open meanwhile
     */
    record Belief(Duration again, Duration over) {
        static Belief asked(Duration again) {
            return new Belief(again, again.plusMinutes(30));
        }
    }

    /** Whether their provider is to be asked again, since their groups may be others by now. */
    boolean isToBeAskedAgain(Belief belief, Instant now) {
        return !account && since.plus(belief.again()).isBefore(now);
    }

    /** Whether it has not vouched for them for so long that they are nobody. */
    boolean isNoLongerBelieved(Belief belief, Instant now) {
        return !account && since.plus(belief.over()).isBefore(now);
    }

    static Optional<Inside> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Inside inside)) {
            return Optional.empty();
        }
        if (inside.since.plus(LONGEST).isBefore(Instant.now())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(inside);
    }

    /** Whoever they are still; empty when they have been put out since, or have to choose a password first. */
    Optional<Person> stillPerson(SigningIn signingIn) {
        if (mustChoose) {
            return Optional.empty();
        }
        return account ? signingIn.still(person.account(), since) : Optional.of(person);
    }

    /** From now on the session is theirs, under another number, so that nobody can have laid it out for them. */
    void enter(HttpServletRequest request) {
        boolean same = request.getSession(true).getAttribute(KEY) instanceof Inside before
                && before.person.account().equals(person.account());
        request.changeSessionId();
        if (!same) {
            request.getSession().removeAttribute(TOKEN);
        }
        request.getSession().setAttribute(KEY, this);
    }
}
