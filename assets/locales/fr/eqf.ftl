### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = CEC { $low }, parce que ce niveau est écrit sur le certificat « { $subject } » ou sur son supplément. Pays : { $country }. Cadre : { $framework }. Source : { $source }. Date de la source : { $source-date }. Lu le { $read-on } par { $reader }.
eqf-explain-register = CEC { $low }, parce que la qualification « { $subject } » figure à ce niveau dans un registre national. Pays : { $country }. Cadre : { $framework }. Source : { $source }. Date de la source : { $source-date }. Lu le { $read-on } par { $reader }.
eqf-explain-recognition-statement = CEC { $low }, parce qu’un organisme qui évalue les qualifications étrangères indique ce niveau pour « { $subject } ». Pays : { $country }. Cadre : { $framework }. Source : { $source }. Date de la source : { $source-date }. Lu le { $read-on } par { $reader }.
eqf-explain-national-table = CEC { $low }, parce que le tableau national donne ce niveau à des diplômes comme « { $subject } ». Pays : { $country }. Cadre : { $framework }, relié au CEC (année : { $referenced }). Source : { $source }. Date de la source : { $source-date }. Lu le { $read-on } par { $reader }. Le même niveau n’est pas la même qualification.
eqf-explain-descriptor-reading =
    { $range ->
        [range] CEC { $low } à { $high }
       *[one] CEC { $low }
    } : lecture indicative par deux personnes, pas une qualification. Raison : « { $subject } ». Savoirs { $knowledge }, aptitudes { $skills }, responsabilité et autonomie { $responsibility-and-autonomy }. Pays : aucun. Cadre et source : descripteurs du Cadre européen des certifications (CEC). Lu le { $read-on } par { $reader } et { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = En rapport avec le domaine de « { $target } » (CEC { $low }) ; demander où il est possible de le faire valider ; pas une qualification déjà obtenue. Raison : « { $subject } ». Pays : { $country }. Cadre : { $framework }. Source : { $source }. Date de la source : { $source-date }. Lu le { $read-on } par { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Cette ligne du tableau n’est pas encore vérifiée. Faites-la vérifier avant de vous y fier.
eqf-caution-old = Cette ligne du tableau porte la date { $date } ; elle a donc plus de 24 mois. Vérifiez-la de nouveau avant de vous y fier.
eqf-caution-awarded-before = Le diplôme est plus ancien que le lien entre le cadre national et le CEC ({ $year }) ; le niveau vaut en règle générale, pas dans tous les cas.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Aucun niveau n’est encore noté. Une lecture est possible.
eqf-no-level-non-formal = Pas de niveau : pour l’apprentissage non formel, il n’existe pas de repère. Un niveau est montré seulement si le certificat en indique un qui figure dans le cadre national.
eqf-no-level-no-paper = Pas encore de niveau : personne au point conseil n’a vu de certificat. Cela ne dit rien sur la valeur de ce qui a été appris.
eqf-no-level-award-not-in-table = Pas encore de niveau : ce diplôme ne se trouve pas dans le tableau que nous avons pour ce pays : { $country }. Le tableau n’est pas complet ; cela ne dit donc rien sur la reconnaissance.
eqf-no-level-compared-only = Pas de niveau : le cadre de ce pays a été comparé avec le CEC, mais il n’y est pas relié : { $country }. Une comparaison ne donne pas de niveau à un diplôme.
eqf-no-level-not-referenced = Pas de niveau : nous ne connaissons aucun lien entre le CEC et un cadre de ce pays : { $country }. Cela ne dit rien sur la reconnaissance.
eqf-no-level-not-wanted = Aucun niveau n’est imprimé ici, parce que la personne ne le veut pas.

# What to do to make learning from abroad count.
eqf-route-recognition = S’il y a un certificat : demander une attestation à l’organisme de reconnaissance.
eqf-route-european-qualifications-passport = Si les papiers de l’école ou des études manquent : demander un entretien pour le Passeport européen des qualifications pour les réfugiés.
eqf-route-validation-and-practical-test = Si c’était appris sans école : demander une validation, ou le démontrer dans un examen pratique.
eqf-route-papers = À apporter : { $value }
eqf-route-cost = Coût : { $value }
eqf-route-time = Durée : { $value }
eqf-route-age =
    { $checked ->
        [yes] Situation : { $date }.
       *[no] Situation : { $date }, pas encore vérifié ; demandez avant de vous y fier.
    }{ $old ->
        [yes] { " " }Cette information a plus de 24 mois.
       *[no] { "" }
    }
