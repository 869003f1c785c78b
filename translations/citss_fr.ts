<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Label</name>
    <message>
        <source>Entities, facilities and accounts</source>
        <translation>Entités, établissements et comptes</translation>
    </message>
    <message>
        <source>Suspend, restrict, revoke or close</source>
        <translation>Suspendre, restreindre, révoquer ou fermer</translation>
    </message>
    <message>
        <source>Issue allowances</source>
        <translation>Délivrer des unités d&apos;émission</translation>
    </message>
    <message>
        <source>Issue offset credits</source>
        <translation>Délivrer des crédits compensatoires</translation>
    </message>
    <message>
        <source>Allocate and move instruments</source>
        <translation>Allouer et déplacer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Lever un blocage</translation>
    </message>
    <message>
        <source>Load emissions and obligations</source>
        <translation>Charger les émissions et les obligations</translation>
    </message>
    <message>
        <source>Preview a surrender run</source>
        <translation>Prévisualiser une exécution de remise</translation>
    </message>
    <message>
        <source>Surrender run, retirement</source>
        <translation>Exécution de remise, retrait</translation>
    </message>
    <message>
        <source>Invalidation, reversal</source>
        <translation>Invalidation, contre-passation</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personnel et rôles</translation>
    </message>
    <message>
        <source>Jurisdictions, rules and calendars</source>
        <translation>Administrations participantes, règles et calendriers</translation>
    </message>
    <message>
        <source>Unlock a person</source>
        <translation>Déverrouiller une personne</translation>
    </message>
    <message>
        <source>Export a snapshot</source>
        <translation>Exporter un instantané</translation>
    </message>
    <message>
        <source>See entities and facilities</source>
        <translation>Voir les entités et les établissements</translation>
    </message>
    <message>
        <source>See confidential holdings</source>
        <translation>Voir les droits d&apos;émission détenus, confidentiels</translation>
    </message>
    <message>
        <source>See emissions, obligations and runs</source>
        <translation>Voir les émissions, les obligations et les exécutions</translation>
    </message>
    <message>
        <source>See staff and roles</source>
        <translation>Voir le personnel et les rôles</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Own profile and tasks</source>
        <translation>Profil et tâches de la personne</translation>
    </message>
    <message>
        <source>The registry itself</source>
        <translation>Le registre lui-même</translation>
    </message>
    <message>
        <source>Jurisdiction registrar</source>
        <translation>Registraire</translation>
    </message>
    <message>
        <source>Jurisdiction administrator</source>
        <translation>Administrateur de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>Autorité approbatrice</translation>
    </message>
    <message>
        <source>Auction staff</source>
        <translation>Personnel des ventes aux enchères</translation>
    </message>
    <message>
        <source>Programme staff</source>
        <translation>Personnel du programme</translation>
    </message>
    <message>
        <source>Market monitor</source>
        <translation>Surveillant du marché</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Registry administrator</source>
        <translation>Administrateur du registre</translation>
    </message>
    <message>
        <source>Jurisdiction system administrator</source>
        <translation>Administrateur du système de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Centre d&apos;assistance</translation>
    </message>
    <message>
        <source>Sets a new password for yourself.</source>
        <translation>Vous donne un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Gives a person who forgot the password a new one, and unlocks the person.</source>
        <translation>Donne un nouveau mot de passe à une personne qui a oublié le sien, et la déverrouille.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Lets a person sign in again after too many failures.</source>
        <translation>Permet à une personne d&apos;ouvrir de nouveau une session après trop d&apos;échecs.</translation>
    </message>
    <message>
        <source>Adds a member of staff, who has no role yet.</source>
        <translation>Ajoute un membre du personnel, qui n&apos;a encore aucun rôle.</translation>
    </message>
    <message>
        <source>Small letters, digits, dots and dashes, a letter first.</source>
        <translation>Lettres minuscules, chiffres, points et traits d&apos;union, une lettre en premier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration participante</translation>
    </message>
    <message>
        <source>Leave empty for all jurisdictions.</source>
        <translation>Laissez vide pour toutes les administrations participantes.</translation>
    </message>
    <message>
        <source>Lets a person work in a role, in one jurisdiction or in all.</source>
        <translation>Permet à une personne de travailler dans un rôle, dans une administration participante ou dans toutes.</translation>
    </message>
    <message>
        <source>Takes a role from a person, at once.</source>
        <translation>Retire immédiatement un rôle à une personne.</translation>
    </message>
    <message>
        <source>The person can sign in no more and loses all roles.</source>
        <translation>La personne ne peut plus ouvrir de session et perd tous ses rôles.</translation>
    </message>
    <message>
        <source>a group of keys in braces</source>
        <translation>un groupe de clés entre accolades</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>Takes a programme&apos;s rules into the registry.</source>
        <translation>Adopte les règles d&apos;un programme dans le registre.</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Recueil de règles</translation>
    </message>
    <message>
        <source>The pack&apos;s JSON, as shipped or as changed for this registry.</source>
        <translation>Le JSON du recueil, tel que livré ou tel que modifié pour ce registre.</translation>
    </message>
    <message>
        <source>The programmes&apos; rules that this registry has adopted, by version.</source>
        <translation>Les règles des programmes que ce registre a adoptées, par version.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Revisions requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Why: it stays with the decision.</source>
        <translation>Pourquoi&#xa0;: le motif reste joint à la décision.</translation>
    </message>
    <message>
        <source>Stores a command for a second person to decide.</source>
        <translation>Enregistre une commande dont une deuxième personne décidera.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Performs what another person proposed.</source>
        <translation>Exécute ce qu&apos;une autre personne a proposé.</translation>
    </message>
    <message>
        <source>Refuses a proposal for good, with a reason.</source>
        <translation>Refuse une proposition définitivement, avec un motif.</translation>
    </message>
    <message>
        <source>Returns a proposal to its proposer, saying what to change.</source>
        <translation>Renvoie une proposition à son auteur en disant quoi modifier.</translation>
    </message>
    <message>
        <source>Takes back a proposal of one&apos;s own.</source>
        <translation>Reprend une proposition dont on est l&apos;auteur.</translation>
    </message>
    <message>
        <source>Proposes again with changed fields.</source>
        <translation>Propose de nouveau avec des champs modifiés.</translation>
    </message>
    <message>
        <source>Every entry: who did what, when, and the hash that chains it.</source>
        <translation>Chaque inscription&#xa0;: qui a fait quoi, quand, et l&apos;empreinte qui l&apos;enchaîne.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What waits, or waited, for a second person.</source>
        <translation>Ce qui attend, ou a attendu, une deuxième personne.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>The first entry: name, key and first person.</source>
        <translation>La première inscription&#xa0;: nom, clé et première personne.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>A sign-in that succeeded or failed; failures in a row lead to a lock.</source>
        <translation>Une ouverture de session réussie ou non&#xa0;; des échecs répétés mènent au verrouillage.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>What falls due by itself at a moment.</source>
        <translation>Ce qui arrive de soi-même à échéance à un moment donné.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Obligations published</source>
        <translation>Obligations publiées</translation>
    </message>
    <message>
        <source>Cut-off reached</source>
        <translation>Date limite atteinte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuel</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Full period</source>
        <translation>Période entière</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Late surrender</source>
        <translation>Remise tardive</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Qualified positive</source>
        <translation>Qualifié positif</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Adds a jurisdiction that runs a programme.</source>
        <translation>Ajoute une administration participante qui gère un programme.</translation>
    </message>
    <message>
        <source>The rule pack that this programme follows.</source>
        <translation>Le recueil de règles que suit ce programme.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>The staff: who can sign in, and in which roles.</source>
        <translation>Le personnel&#xa0;: qui peut ouvrir une session, et dans quels rôles.</translation>
    </message>
    <message>
        <source>Failed sign-ins in a row</source>
        <translation>Échecs d&apos;ouverture de session consécutifs</translation>
    </message>
    <message>
        <source>Last attempt to sign in</source>
        <translation>Dernière tentative d&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Who holds which role where; a star stands for all jurisdictions.</source>
        <translation>Qui détient quel rôle et où&#xa0;; une étoile représente toutes les administrations participantes.</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Identifiant d&apos;entité</translation>
    </message>
    <message>
        <source>Facility ID</source>
        <translation>Identifiant d&apos;établissement</translation>
    </message>
    <message>
        <source>Data year</source>
        <translation>Année de données</translation>
    </message>
    <message>
        <source>Covered emissions</source>
        <translation>Émissions assujetties</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stores verified emissions; earlier versions stay in the record.</source>
        <translation>Enregistre les émissions vérifiées&#xa0;; les versions antérieures restent au dossier.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Plans an event under the rules in force and computes its deadline.</source>
        <translation>Planifie un événement selon les règles en vigueur et calcule son échéance.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>The year of the emissions; of a full period, any of its years.</source>
        <translation>L&apos;année des émissions&#xa0;; d&apos;une période entière, n&apos;importe laquelle de ses années.</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Only to choose another than the one in force.</source>
        <translation>Seulement pour en choisir un autre que celui en vigueur.</translation>
    </message>
    <message>
        <source>Missed event</source>
        <translation>Événement manqué</translation>
    </message>
    <message>
        <source>Of a late surrender: the event that was missed.</source>
        <translation>D&apos;une remise tardive&#xa0;: l&apos;événement qui a été manqué.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Only where it differs from the computed one; needs a reason.</source>
        <translation>Seulement si elle diffère de celle calculée&#xa0;; exige un motif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ends an event for good; its surrenders can no longer be reversed.</source>
        <translation>Met définitivement fin à un événement&#xa0;; ses remises ne peuvent plus être contre-passées.</translation>
    </message>
    <message>
        <source>Compliance event</source>
        <translation>Événement de conformité</translation>
    </message>
    <message>
        <source>Computes what every entity owes at an event and makes it known.</source>
        <translation>Calcule ce que chaque entité doit lors d&apos;un événement et le fait savoir.</translation>
    </message>
    <message>
        <source>Vintages</source>
        <translation>Millésimes</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How much of later vintages entities may use for a data year.</source>
        <translation>Quelle quantité de millésimes postérieurs les entités peuvent utiliser pour une année de données.</translation>
    </message>
    <message>
        <source>Gives one entity another limit, limit base or carried deficit at one event.</source>
        <translation>Donne à une entité une autre limite, base de limite ou un autre déficit reporté lors d&apos;un événement.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Tonnes; for another share of a limit, parts per million.</source>
        <translation>Tonnes&#xa0;; pour une autre part d&apos;une limite, parties par million.</translation>
    </message>
    <message>
        <source>Another share of a limit</source>
        <translation>Autre part d&apos;une limite</translation>
    </message>
    <message>
        <source>Other emissions for the limits</source>
        <translation>Autres émissions pour les limites</translation>
    </message>
    <message>
        <source>No-cost allowances</source>
        <translation>Unités d&apos;émission allouées gratuitement</translation>
    </message>
    <message>
        <source>Deficit carried in</source>
        <translation>Déficit reporté</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contre-passé</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Fulfilled late</source>
        <translation>Remplie en retard</translation>
    </message>
    <message>
        <source>Unfulfilled</source>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nul</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Covered entity</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Opt-in covered entity</source>
        <translation>Émetteur volontaire</translation>
    </message>
    <message>
        <source>Market participant, organisation</source>
        <translation>Participant, organisation</translation>
    </message>
    <message>
        <source>Market participant, individual</source>
        <translation>Participant, personne physique</translation>
    </message>
    <message>
        <source>Offset project operator</source>
        <translation>Promoteur de projet de crédits compensatoires</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>Chambre de compensation</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>version of the tables</source>
        <translation>version des tables</translation>
    </message>
    <message>
        <source>name of the registry</source>
        <translation>nom du registre</translation>
    </message>
    <message>
        <source>whether it is for training</source>
        <translation>s&apos;il sert à la formation</translation>
    </message>
    <message>
        <source>last entry of the journal</source>
        <translation>dernière inscription du journal</translation>
    </message>
    <message>
        <source>hash of the last entry</source>
        <translation>empreinte de la dernière inscription</translation>
    </message>
    <message>
        <source>digest of the tables</source>
        <translation>empreinte des tables</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Octets du fichier</translation>
    </message>
    <message>
        <source>Manifest and data</source>
        <translation>Manifeste et données</translation>
    </message>
    <message>
        <source>Digests of the tables</source>
        <translation>Empreintes des tables</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>l&apos;inscription manque</translation>
    </message>
    <message>
        <source>the entry cannot be read</source>
        <translation>l&apos;inscription est illisible</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it</source>
        <translation>l&apos;inscription ne suit pas la précédente</translation>
    </message>
    <message>
        <source>the entry&apos;s content was changed</source>
        <translation>le contenu de l&apos;inscription a été modifié</translation>
    </message>
    <message>
        <source>the entry stands after the end</source>
        <translation>l&apos;inscription se trouve après la fin</translation>
    </message>
    <message>
        <source>Soundness of the file</source>
        <translation>Intégrité du fichier</translation>
    </message>
    <message>
        <source>Rules and references of the file</source>
        <translation>Règles et références du fichier</translation>
    </message>
    <message>
        <source>Chain of the journal</source>
        <translation>Chaîne du journal</translation>
    </message>
    <message>
        <source>Invariants of the data</source>
        <translation>Invariants des données</translation>
    </message>
    <message>
        <source>Replay of the journal</source>
        <translation>Réexécution du journal</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Operated from</source>
        <translation>Exploité à partir du</translation>
    </message>
    <message>
        <source>Adds an entity and the facilities it answers for.</source>
        <translation>Ajoute une entité et les établissements dont elle répond.</translation>
    </message>
    <message>
        <source>Leave empty for the next free number.</source>
        <translation>Laissez vide pour le prochain numéro libre.</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d&apos;entité</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Operating name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Sets an entity&apos;s names anew.</source>
        <translation>Donne de nouveaux noms à une entité.</translation>
    </message>
    <message>
        <source>Adds a facility and says who answers for it.</source>
        <translation>Ajoute un établissement et dit qui en répond.</translation>
    </message>
    <message>
        <source>The greenhouse gas reporting number, as the emissions reports have it.</source>
        <translation>Le numéro de déclaration des gaz à effet de serre, tel qu&apos;il figure dans les déclarations d&apos;émissions.</translation>
    </message>
    <message>
        <source>Another entity answers for a facility from a date on.</source>
        <translation>Une autre entité répond d&apos;un établissement à partir d&apos;une date.</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>Who runs a programme here, and by which rules.</source>
        <translation>Qui gère un programme ici, et selon quelles règles.</translation>
    </message>
    <message>
        <source>Who takes part in the programmes.</source>
        <translation>Qui prend part aux programmes.</translation>
    </message>
    <message>
        <source>Registration status</source>
        <translation>État de l&apos;inscription</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>GHG reporting IDs</source>
        <translation>Numéros de déclaration de GES</translation>
    </message>
    <message>
        <source>Every facility and the last entity it passed to.</source>
        <translation>Chaque établissement et la dernière entité à laquelle il est passé.</translation>
    </message>
    <message>
        <source>Who answered for a facility from when to when.</source>
        <translation>Qui a répondu d&apos;un établissement, et de quand à quand.</translation>
    </message>
    <message>
        <source>Operated to</source>
        <translation>Exploité jusqu&apos;au</translation>
    </message>
    <message>
        <source>Plans what every entity would retire, and why; nothing is posted.</source>
        <translation>Planifie ce que chaque entité retirerait, et pourquoi&#xa0;; rien n&apos;est inscrit.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Only these; all of the event if empty.</source>
        <translation>Seulement celles-ci&#xa0;; toutes celles de l&apos;événement si le champ est vide.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>The category of the rule pack: ALLOWANCE, OFFSET ...</source>
        <translation>La catégorie du recueil de règles&#xa0;: ALLOWANCE, OFFSET ...</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Issuance</source>
        <translation>Délivrance</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Instead of kind and quantity: exactly these. Otherwise the lowest are taken.</source>
        <translation>Au lieu de la sorte et de la quantité&#xa0;: exactement ceux-ci. Sinon, les plus petits sont pris.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a journal number</source>
        <translation>un numéro du journal</translation>
    </message>
    <message>
        <source>Returns what was retired, serial by serial; a later surrender goes first.</source>
        <translation>Rend ce qui a été retiré, numéro de série par numéro de série&#xa0;; une remise ultérieure passe d&apos;abord.</translation>
    </message>
    <message>
        <source>Retires what a preview planned, wherever nothing has changed since.</source>
        <translation>Retire ce qu&apos;une prévisualisation a planifié, partout où rien n&apos;a changé depuis.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>The registry or snapshot to work on; also -r.</source>
        <translation>Le registre ou l&apos;instantané sur lequel travailler&#xa0;; aussi -r.</translation>
    </message>
    <message>
        <source>Who works; asks for the password if needed.</source>
        <translation>Qui travaille&#xa0;; demande le mot de passe au besoin.</translation>
    </message>
    <message>
        <source>A file with the password; else CITSS_PASSWORD, else it is asked.</source>
        <translation>Un fichier contenant le mot de passe&#xa0;; sinon CITSS_PASSWORD, sinon il est demandé.</translation>
    </message>
    <message>
        <source>Moves the clock of a training registry forward first.</source>
        <translation>Avance d&apos;abord l&apos;horloge d&apos;un registre de formation.</translation>
    </message>
    <message>
        <source>The language of titles and sentences.</source>
        <translation>La langue des titres et des phrases.</translation>
    </message>
    <message>
        <source>Tells how to use the job.</source>
        <translation>Dit comment utiliser la tâche.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Dit la version.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>&quot;%1&quot; is not a whole number of tonnes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier de tonnes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative; a quantity is zero or more.</source>
        <translation>«&#xa0;%1&#xa0;» est négatif&#xa0;; une quantité est nulle ou positive.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than the most this registry can hold, %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le maximum que ce registre peut contenir, soit %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with at most two decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un montant d&apos;au plus deux décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vintage; a vintage is a year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un millésime&#xa0;; un millésime est une année de quatre chiffres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 2026-11-01.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; écrivez-la sous la forme 2026-11-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write it as 2026-11-01T17:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un moment&#xa0;; écrivez-le sous la forme 2026-11-01T17:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of serial numbers; write it as 1..250.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage de numéros de série&#xa0;; écrivez-la sous la forme 1..250.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>La plage «&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share between 0% and 100%.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une part comprise entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jurisdiction code; write two to four capital letters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code d&apos;administration participante&#xa0;; écrivez de deux à quatre lettres majuscules.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entity ID; an entity ID looks like CA1234, an account number like CA1234-10175.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;entité&#xa0;; un identifiant d&apos;entité a la forme CA1234, un numéro de compte la forme CA1234-10175.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account number; an account number looks like CA1234-10175, an entity ID like CA1234.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de compte&#xa0;; un numéro de compte a la forme CA1234-10175, un identifiant d&apos;entité la forme CA1234.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a facility ID; write up to 40 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;établissement&#xa0;; écrivez au plus 40 lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an identifier; write up to 64 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant&#xa0;; écrivez au plus 64 lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>The registry answered with %1, which this program does not know.</source>
        <translation>Le registre a répondu par %1, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;; choisissez un autre nom. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an OpenCITSS registry.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un registre OpenCITSS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer program (format %2; this program knows formats up to %3). Update OpenCITSS to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un programme plus récent (format %2&#xa0;; ce programme connaît les formats jusqu&apos;à %3). Mettez OpenCITSS à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2. Nothing was changed. Open a backup or a snapshot, and keep this file for examination.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2. Rien n&apos;a été modifié. Ouvrez une copie de sauvegarde ou un instantané, et conservez ce fichier pour examen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another program (%2 on %3, process %4). Close it there first, or let several people share the registry through a server.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme (%2 sur %3, processus %4). Fermez-le d&apos;abord là-bas, ou partagez le registre entre plusieurs personnes au moyen d&apos;un serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: the medium or the permissions allow reading only. Nothing was changed. To look at it, export a snapshot or copy it.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;%1&#xa0;»&#xa0;: le support ou les autorisations ne permettent que la lecture. Rien n&apos;a été modifié. Pour le consulter, exportez un instantané ou copiez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a network share (%2), where acknowledged changes can be lost. Keep the registry on a local disk and share it through the citssd server; snapshots may be opened from anywhere.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un partage réseau (%2), où des changements confirmés peuvent se perdre. Gardez le registre sur un disque local et partagez-le au moyen du serveur citssd&#xa0;; les instantanés peuvent être ouverts de n&apos;importe où.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written: %2.</source>
        <translation>Impossible de lire ou d&apos;écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk that holds &quot;%1&quot; is full. The last action was not performed and nothing was lost. Free some space and try again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein. La dernière action n&apos;a pas été exécutée et rien n&apos;a été perdu. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The registry file &quot;%1&quot; could not be used (%2). The last action was not performed. The log has the details.</source>
        <translation>Le fichier de registre «&#xa0;%1&#xa0;» n&apos;a pas pu être utilisé (%2). La dernière action n&apos;a pas été exécutée. Les détails sont dans le journal technique.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters, among them a capital letter, a small letter, a digit and another sign.</source>
        <translation>Le mot de passe doit compter au moins 10 caractères, dont une majuscule, une minuscule, un chiffre et un autre signe.</translation>
    </message>
    <message>
        <source>A command carries a password only as its Argon2id hash; this is not one.</source>
        <translation>Une commande ne porte un mot de passe que sous la forme de son empreinte Argon2id&#xa0;; ceci n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The amounts are larger than this registry can hold; check the emissions.</source>
        <translation>Les quantités dépassent ce que ce registre peut contenir&#xa0;; vérifiez les émissions.</translation>
    </message>
    <message>
        <source>The rule set %2 has no event of type %1; choose another.</source>
        <translation>Le jeu de règles %2 n&apos;a pas d&apos;événement de type %1&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An event of type %1 needs a data year; state it.</source>
        <translation>Un événement de type %1 exige une année de données&#xa0;; indiquez-la.</translation>
    </message>
    <message>
        <source>The rule set %3 has no event of type %2 for the data year %1.</source>
        <translation>Le jeu de règles %3 n&apos;a pas d&apos;événement de type %2 pour l&apos;année de données %1.</translation>
    </message>
    <message>
        <source>The event has no deadline; compute or enter it first.</source>
        <translation>L&apos;événement n&apos;a pas d&apos;échéance&#xa0;; calculez-la ou saisissez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The event needs emissions, generation and a standard above zero; state them.</source>
        <translation>L&apos;événement exige des émissions, une production et une norme supérieures à zéro&#xa0;; indiquez-les.</translation>
    </message>
    <message>
        <source>The serials %1 overlap another block of the same series; verify the registry.</source>
        <translation>Les numéros de série %1 chevauchent une autre plage de la même série&#xa0;; vérifiez le registre.</translation>
    </message>
    <message>
        <source>The plan failed its own check (%1). This is a defect of the program; report it. The entity is left out.</source>
        <translation>Le plan n&apos;a pas passé son propre contrôle (%1). C&apos;est un défaut du programme&#xa0;; signalez-le. L&apos;entité est laissée de côté.</translation>
    </message>
    <message>
        <source>The parties account for %1 credits, but only %2 were issued; correct the quantities.</source>
        <translation>Les parties totalisent %1 crédits, mais seulement %2 ont été délivrés&#xa0;; corrigez les quantités.</translation>
    </message>
    <message>
        <source>%2 instruments of category %1 retired earlier are not credited: there is no room for them under %3. Review the case.</source>
        <translation>%2 droits d&apos;émission de catégorie %1 retirés auparavant ne sont pas crédités&#xa0;: il n&apos;y a pas de place pour eux sous %3. Examinez le cas.</translation>
    </message>
    <message>
        <source>The account is suspended or restricted and the rules say to wait; nothing is retired until that is resolved.</source>
        <translation>Le compte est suspendu ou restreint et les règles disent d&apos;attendre&#xa0;; rien n&apos;est retiré tant que la situation n&apos;est pas réglée.</translation>
    </message>
    <message>
        <source>The account is revoked; staff decide how its obligation is met.</source>
        <translation>Le compte est révoqué&#xa0;; le personnel décide comment son obligation est remplie.</translation>
    </message>
    <message>
        <source>%2 units of category %1 are left over; they were for this event only and are to be cancelled.</source>
        <translation>Il reste %2 unités de catégorie %1&#xa0;; elles ne valaient que pour cet événement et sont à annuler.</translation>
    </message>
    <message>
        <source>Serial numbers were requested, but this programme does not let holders choose; the request is ignored.</source>
        <translation>Des numéros de série ont été demandés, mais ce programme ne laisse pas les détenteurs choisir&#xa0;; la demande est ignorée.</translation>
    </message>
    <message>
        <source>Nothing could be taken of the requested serials %1: not held, not eligible, over a limit or no longer needed.</source>
        <translation>Rien n&apos;a pu être pris des numéros de série demandés %1&#xa0;: non détenus, non admissibles, au-delà d&apos;une limite ou plus nécessaires.</translation>
    </message>
    <message>
        <source>The money penalty (%1) cannot be computed yet; enter the rate of the year.</source>
        <translation>La pénalité en argent (%1) ne peut pas encore être calculée&#xa0;; saisissez le taux de l&apos;année.</translation>
    </message>
    <message>
        <source>Needed: %1. Free in the block: %2. Taken: %3.</source>
        <translation>Besoin&#xa0;: %1. Libre dans la plage&#xa0;: %2. Pris&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Room left of limit %1: %2. Needed: %3. Free in the block: %4. Taken: %5.</source>
        <translation>Place restante de la limite %1&#xa0;: %2. Besoin&#xa0;: %3. Libre dans la plage&#xa0;: %4. Pris&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 stay: the obligation was met before them.</source>
        <translation>%1 restent&#xa0;: l&apos;obligation a été remplie avant eux.</translation>
    </message>
    <message>
        <source>%1 stay: they are over limit %2.</source>
        <translation>%1 restent&#xa0;: ils dépassent la limite %2.</translation>
    </message>
    <message>
        <source>%1 stay: nothing is drawn while the account is kept back.</source>
        <translation>%1 restent&#xa0;: rien n&apos;est prélevé tant que le compte est retenu.</translation>
    </message>
    <message>
        <source>%1 stay: they are not in the account that is drawn from.</source>
        <translation>%1 restent&#xa0;: ils ne sont pas dans le compte sur lequel on prélève.</translation>
    </message>
    <message>
        <source>%1 stay: they are under an administrative hold.</source>
        <translation>%1 restent&#xa0;: ils font l&apos;objet d&apos;un blocage administratif.</translation>
    </message>
    <message>
        <source>%1 stay: they are reserved by a pending transfer.</source>
        <translation>%1 restent&#xa0;: ils sont réservés par un transfert en cours.</translation>
    </message>
    <message>
        <source>%1 stay: they are invalidated.</source>
        <translation>%1 restent&#xa0;: ils sont invalidés.</translation>
    </message>
    <message>
        <source>%1 stay: they arrived after the deadline.</source>
        <translation>%1 restent&#xa0;: ils sont arrivés après l&apos;échéance.</translation>
    </message>
    <message>
        <source>%1 stay: this event does not accept instruments of this kind.</source>
        <translation>%1 restent&#xa0;: cet événement n&apos;accepte pas les droits d&apos;émission de cette sorte.</translation>
    </message>
    <message>
        <source>%1 stay: they were issued by a jurisdiction that is not accepted.</source>
        <translation>%1 restent&#xa0;: ils ont été délivrés par une administration participante qui n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>%1 stay: they were issued too late for this period.</source>
        <translation>%1 restent&#xa0;: ils ont été délivrés trop tard pour cette période.</translation>
    </message>
    <message>
        <source>%1 stay: their vintage is later than this event may draw.</source>
        <translation>%1 restent&#xa0;: leur millésime est postérieur à ce que cet événement peut prélever.</translation>
    </message>
    <message>
        <source>%1 stay: their vintage is earlier than this step may draw.</source>
        <translation>%1 restent&#xa0;: leur millésime est antérieur à ce que cette étape peut prélever.</translation>
    </message>
    <message>
        <source>Example %1: there is no rule set %2 here.</source>
        <translation>Exemple %1&#xa0;: il n&apos;y a pas ici de jeu de règles %2.</translation>
    </message>
    <message>
        <source>Example %1: %2 is expected to be %3, but it is %4.</source>
        <translation>Exemple %1&#xa0;: %2 devrait être %3, mais c&apos;est %4.</translation>
    </message>
    <message>
        <source>Example %1 is a sequence; nothing here can perform one.</source>
        <translation>L&apos;exemple %1 est une séquence&#xa0;; rien ici ne peut en exécuter une.</translation>
    </message>
    <message>
        <source>The rule set has no &quot;%1&quot; to override.</source>
        <translation>Le jeu de règles n&apos;a pas de «&#xa0;%1&#xa0;» à remplacer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 bytes; tables of at most %3 bytes are read. Split it into smaller files.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» compte %2 octets&#xa0;; on lit des tableaux d&apos;au plus %3 octets. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written: %2. What was there before is unchanged.</source>
        <translation>Impossible d&apos;écrire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2. Ce qui s&apos;y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>The file is empty: there is no table in it.</source>
        <translation>Le fichier est vide&#xa0;: il ne contient aucun tableau.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it again as &quot;CSV UTF-8&quot; or as an XLSX workbook.</source>
        <translation>Le fichier est un texte UTF-16. Enregistrez-le de nouveau comme «&#xa0;CSV UTF-8&#xa0;» ou comme classeur XLSX.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: line %1 is the first with a wrong byte, at offset %2. Save it again as &quot;CSV UTF-8&quot; or as an XLSX workbook.</source>
        <translation>Le fichier n&apos;est pas un texte UTF-8&#xa0;: la ligne %1 est la première à contenir un octet erroné, à la position %2. Enregistrez-le de nouveau comme «&#xa0;CSV UTF-8&#xa0;» ou comme classeur XLSX.</translation>
    </message>
    <message>
        <source>Line %1 contains a zero byte, at offset %2: the file is damaged or not a table of text.</source>
        <translation>La ligne %1 contient un octet nul, à la position %2&#xa0;: le fichier est endommagé ou n&apos;est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed; the file may have been cut off.</source>
        <translation>Un guillemet ouvert à la ligne %1 n&apos;est jamais fermé&#xa0;; le fichier a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>In row %1 there is text after a closing quotation mark. Inside quoted text write the mark twice.</source>
        <translation>À la ligne %1, du texte suit un guillemet fermant. Dans un texte entre guillemets, doublez le guillemet.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation>Le tableau compte plus de %1 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>La ligne %1 compte plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Split it into several files.</source>
        <translation>Le fichier compte plus de %1 cellules. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters; perhaps a quotation mark is missing.</source>
        <translation>Une cellule de la ligne %1 compte plus de %2 caractères&#xa0;; il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (XLS) or one protected by a password. Save it again as an XLSX workbook without password.</source>
        <translation>Le fichier est un ancien classeur Excel (XLS) ou un classeur protégé par mot de passe. Enregistrez-le de nouveau comme classeur XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is an archive but not an XLSX workbook. Save the table as XLSX or as &quot;CSV UTF-8&quot;.</source>
        <translation>Le fichier est une archive, mais pas un classeur XLSX. Enregistrez le tableau comme XLSX ou comme «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read (%2). Open and save it again, or fetch it again.</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» est illisible (%2). Ouvrez-le et enregistrez-le de nouveau, ou procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it again without one.</source>
        <translation>Le classeur est protégé par mot de passe. Enregistrez-le de nouveau sans mot de passe.</translation>
    </message>
    <message>
        <source>The workbook would unpack to more than is read from one file (part &quot;%1&quot;). Split it, or remove what is not part of the table.</source>
        <translation>Le classeur décompressé dépasserait ce qui est lu d&apos;un seul fichier (partie «&#xa0;%1&#xa0;»). Divisez-le, ou enlevez ce qui ne fait pas partie du tableau.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook declares a document type, which real workbooks never do; the file is refused as unsafe.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du classeur déclare un type de document, ce que de vrais classeurs ne font jamais&#xa0;; le fichier est refusé comme dangereux.</translation>
    </message>
    <message>
        <source>A text in the column &quot;%1&quot;, row %2, has more than the %3 characters that a cell of a workbook holds. Export as CSV or JSON.</source>
        <translation>Un texte de la colonne «&#xa0;%1&#xa0;», ligne %2, dépasse les %3 caractères que contient une cellule de classeur. Exportez en CSV ou en JSON.</translation>
    </message>
    <message>
        <source>This is not a table of the kind asked for: in &quot;%2&quot; no column is headed %1. Found were: %3. Rename the columns or choose another kind.</source>
        <translation>Ce n&apos;est pas un tableau de la sorte demandée&#xa0;: dans «&#xa0;%2&#xa0;», aucune colonne n&apos;a pour titre %1. Titres trouvés&#xa0;: %3. Renommez les colonnes ou choisissez une autre sorte.</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;; which of them is meant is not clear. Remove or rename one.</source>
        <translation>Deux colonnes ont pour titre «&#xa0;%1&#xa0;»&#xa0;; on ne sait pas laquelle est visée. Enlevez ou renommez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Below its header the table &quot;%1&quot; has no rows to import.</source>
        <translation>Sous son en-tête, le tableau «&#xa0;%1&#xa0;» n&apos;a aucune ligne à importer.</translation>
    </message>
    <message>
        <source>A value was given for &quot;%1&quot;, which tables of this kind do not have.</source>
        <translation>Une valeur a été donnée pour «&#xa0;%1&#xa0;», que les tableaux de cette sorte n&apos;ont pas.</translation>
    </message>
    <message>
        <source>The table is about the year %1 by its header, but %2 was asked for. Choose the year of the table or another file.</source>
        <translation>D&apos;après son en-tête, le tableau porte sur l&apos;année %1, mais %2 a été demandé. Choisissez l&apos;année du tableau ou un autre fichier.</translation>
    </message>
    <message>
        <source>There are %1 further problems like these.</source>
        <translation>Il y a %1 autres problèmes semblables.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is blank in this row; fill it in.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est vide dans cette ligne&#xa0;; remplissez-la.</translation>
    </message>
    <message>
        <source>The row does not say whose it is: %1 is blank. Fill it in or remove the row.</source>
        <translation>La ligne ne dit pas à qui elle se rapporte&#xa0;: %1 est vide. Remplissez ce champ ou enlevez la ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fraction; instruments are whole.</source>
        <translation>«&#xa0;%1&#xa0;» a une partie fractionnaire&#xa0;; les droits d&apos;émission sont entiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount; write plain digits, with a point before decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une quantité&#xa0;; écrivez de simples chiffres, avec un point avant les décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways, with the comma before decimals or between thousands. Write it without the comma.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons, la virgule précédant les décimales ou séparant les milliers. Écrivez le nombre sans virgule.</translation>
    </message>
    <message>
        <source>The text beginning &quot;%1&quot; has more than %2 characters.</source>
        <translation>Le texte qui commence par «&#xa0;%1&#xa0;» compte plus de %2 caractères.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; contains a character that cannot be shown.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The cell holds the spreadsheet&apos;s error %1 instead of a value; correct its formula.</source>
        <translation>La cellule contient l&apos;erreur de tableur %1 au lieu d&apos;une valeur&#xa0;; corrigez sa formule.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 are both about %3. Keep one of them, or add them up.</source>
        <translation>Les lignes %1 et %2 portent toutes deux sur %3. Gardez l&apos;une d&apos;elles, ou additionnez-les.</translation>
    </message>
    <message>
        <source>The vintages of this row add up to %1, its own total says %2. Correct the wrong one.</source>
        <translation>Les millésimes de cette ligne totalisent %1, alors que son propre total indique %2. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; holds totals and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» contient des totaux et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; is a note and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» est une note et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; says itself that it belongs to nobody (&quot;%2&quot;) and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» dit elle-même qu&apos;elle n&apos;appartient à personne («&#xa0;%2&#xa0;») et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row repeats the header and was left out.</source>
        <translation>La ligne répète l&apos;en-tête et a été laissée de côté.</translation>
    </message>
    <message>
        <source>In this cell &quot;%1&quot; is struck through and was left out; &quot;%2&quot; was used.</source>
        <translation>Dans cette cellule, «&#xa0;%1&#xa0;» est biffé et a été laissé de côté&#xa0;; «&#xa0;%2&#xa0;» a été utilisé.</translation>
    </message>
    <message>
        <source>All of this cell, &quot;%1&quot;, is struck through: it counts as blank.</source>
        <translation>Toute cette cellule, «&#xa0;%1&#xa0;», est biffée&#xa0;: elle compte comme vide.</translation>
    </message>
    <message>
        <source>All of the row &quot;%1&quot; is struck through; it was left out.</source>
        <translation>Toute la ligne «&#xa0;%1&#xa0;» est biffée&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; holds no table of this kind.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne contient aucun tableau de cette sorte.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden and was not read. If it matters, show it and save the workbook.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est masquée et n&apos;a pas été lue. Si elle importe, affichez-la et enregistrez le classeur.</translation>
    </message>
    <message>
        <source>%1 amounts have decimals; each was rounded to whole tonnes, a half upwards.</source>
        <translation>%1 quantités ont des décimales&#xa0;; chacune a été arrondie à la tonne entière, la demie vers le haut.</translation>
    </message>
    <message>
        <source>%1 rows are blank in the column &quot;%2&quot; and were left out.</source>
        <translation>%1 lignes sont vides dans la colonne «&#xa0;%2&#xa0;» et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>%1 rows are about somebody named before and were left out.</source>
        <translation>%1 lignes portent sur quelqu&apos;un déjà nommé et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>There are %1 further remarks like these.</source>
        <translation>Il y a %1 autres remarques semblables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user name; write 2 to 40 small letters, digits, dots and dashes, a letter first.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;utilisateur&#xa0;; écrivez de 2 à 40 lettres minuscules, chiffres, points et traits d&apos;union, une lettre en premier.</translation>
    </message>
    <message>
        <source>The user name &quot;%1&quot; is taken; choose another.</source>
        <translation>Le nom d&apos;utilisateur «&#xa0;%1&#xa0;» est pris&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no person with the user name &quot;%1&quot;.</source>
        <translation>Il n&apos;y a personne dont le nom d&apos;utilisateur soit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The person &quot;%1&quot; is deactivated; register the person again under another user name.</source>
        <translation>La personne «&#xa0;%1&#xa0;» est désactivée&#xa0;; inscrivez-la de nouveau sous un autre nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The person &quot;%1&quot; has no failed sign-ins to clear.</source>
        <translation>La personne «&#xa0;%1&#xa0;» n&apos;a aucun échec d&apos;ouverture de session à effacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the role %2 there already.</source>
        <translation>«&#xa0;%1&#xa0;» y détient déjà le rôle %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold the role %2 there; a role is revoked with the same jurisdiction, or the same lack of one, as it was granted with.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;y détient pas le rôle %2&#xa0;; un rôle se révoque avec la même administration participante, ou la même absence d&apos;administration, que lorsqu&apos;il a été accordé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last registry administrator; appoint another one first, or nobody could give roles any more.</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier administrateur du registre&#xa0;; nommez-en d&apos;abord un autre, sans quoi personne ne pourrait plus accorder de rôles.</translation>
    </message>
    <message>
        <source>Version %2 of the rule pack %1 has been adopted already; a changed pack needs a higher version than %3.</source>
        <translation>La version %2 du recueil de règles %1 a déjà été adoptée&#xa0;; un recueil modifié doit porter une version supérieure à %3.</translation>
    </message>
    <message>
        <source>This is not a JSON text: %1, at byte %2.</source>
        <translation>Ce n&apos;est pas un texte JSON&#xa0;: %1, à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; a file of this kind may have at most %2.</source>
        <translation>Le fichier compte %1 octets&#xa0;; un fichier de cette sorte en compte au plus %2.</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected.</source>
        <translation>On trouve %1 là où l&apos;on attend %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; it must be stated.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque&#xa0;; elle doit être indiquée.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; means nothing here; correct or remove it.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n&apos;a aucun sens ici&#xa0;; corrigez-la ou enlevez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not usable; write 1 to %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas utilisable&#xa0;; écrivez de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The list is empty; state at least one item.</source>
        <translation>La liste est vide&#xa0;; indiquez au moins un élément.</translation>
    </message>
    <message>
        <source>There are %1 items; at most %2 are allowed.</source>
        <translation>Il y a %1 éléments&#xa0;; au plus %2 sont permis.</translation>
    </message>
    <message>
        <source>%1 is not allowed; write a whole number from %2 to %3.</source>
        <translation>%1 n&apos;est pas permis&#xa0;; écrivez un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the words allowed here: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;un des mots permis ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; write 00:00 to 24:00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure du jour&#xa0;; écrivez de 00:00 à 24:00.</translation>
    </message>
    <message>
        <source>Month %1 has no day %2; state a day that exists.</source>
        <translation>Le mois %1 n&apos;a pas de jour %2&#xa0;; indiquez un jour qui existe.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this computer; write an IANA name such as America/Toronto, or install the time zone data.</source>
        <translation>Cet ordinateur ne connaît pas le fuseau horaire «&#xa0;%1&#xa0;»&#xa0;; écrivez un nom IANA tel que America/Toronto, ou installez les données de fuseaux horaires.</translation>
    </message>
    <message>
        <source>The period %1 to %2 ends before it begins.</source>
        <translation>La période de %1 à %2 finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a compliance period; this rule set has none.</source>
        <translation>«&#xa0;%1&#xa0;» exige une période de conformité&#xa0;; ce jeu de règles n&apos;en a aucune.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the period %2 to %3.</source>
        <translation>L&apos;année %1 est en dehors de la période de %2 à %3.</translation>
    </message>
    <message>
        <source>Limit %1 states no share for %2; state it, or &quot;*&quot; for all years.</source>
        <translation>La limite %1 n&apos;indique aucune part pour %2&#xa0;; indiquez-la, ou «&#xa0;*&#xa0;» pour toutes les années.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instrument category of this programme; it has %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une catégorie de droits d&apos;émission de ce programme&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>The rule set states no event of type %1.</source>
        <translation>Le jeu de règles n&apos;indique aucun événement de type %1.</translation>
    </message>
    <message>
        <source>There is no vintage rule for events of type %1; state one.</source>
        <translation>Il n&apos;y a pas de règle de millésime pour les événements de type %1&#xa0;; indiquez-en une.</translation>
    </message>
    <message>
        <source>%1 is a use of an allowance, not a category; it may stand only in the retirement order.</source>
        <translation>%1 est un usage d&apos;une unité d&apos;émission, pas une catégorie&#xa0;; il ne peut figurer que dans l&apos;ordre de retrait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stated twice; once is enough.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois&#xa0;; une fois suffit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» a un sens qui lui est propre&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A citation is given for &quot;%1&quot;, but the rule set has no such rule.</source>
        <translation>Une référence est donnée pour «&#xa0;%1&#xa0;», mais le jeu de règles n&apos;a pas cette règle.</translation>
    </message>
    <message>
        <source>The rule set belongs to programme %1, its rule pack to %2.</source>
        <translation>Le jeu de règles appartient au programme %1, son recueil de règles à %2.</translation>
    </message>
    <message>
        <source>The rule set &quot;%1&quot; is not in this file; only a rule set of the same file can be extended.</source>
        <translation>Le jeu de règles «&#xa0;%1&#xa0;» n&apos;est pas dans ce fichier&#xa0;; seul un jeu de règles du même fichier peut être étendu.</translation>
    </message>
    <message>
        <source>The rule set extends itself through &quot;%1&quot;; break the circle.</source>
        <translation>Le jeu de règles s&apos;étend lui-même par «&#xa0;%1&#xa0;»&#xa0;; rompez le cercle.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to leave out of the rule set extended.</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;» à laisser de côté dans le jeu de règles étendu.</translation>
    </message>
    <message>
        <source>The rule sets %1 and %2 both rule %3 events of the year %4; their periods must not overlap.</source>
        <translation>Les jeux de règles %1 et %2 régissent tous deux les événements %3 de l&apos;année %4&#xa0;; leurs périodes ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account type of this programme.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de compte de ce programme.</translation>
    </message>
    <message>
        <source>The deadline cannot be computed: this computer has no data for the time zone &quot;%1&quot;. Install the time zone data (package tzdata).</source>
        <translation>L&apos;échéance ne peut pas être calculée&#xa0;: cet ordinateur n&apos;a pas de données pour le fuseau horaire «&#xa0;%1&#xa0;». Installez les données de fuseaux horaires (paquet tzdata).</translation>
    </message>
    <message>
        <source>There is no business day within %1 days after %2; correct the holidays.</source>
        <translation>Il n&apos;y a aucun jour ouvrable dans les %1 jours qui suivent le %2&#xa0;; corrigez les jours fériés.</translation>
    </message>
    <message>
        <source>An event of type %1 needs a year or a period; state it.</source>
        <translation>Un événement de type %1 exige une année ou une période&#xa0;; indiquez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» doit être rempli.</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot; here.</source>
        <translation>Il n&apos;y a pas ici de champ nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept.</source>
        <translation>Le texte compte %1 caractères&#xa0;; au plus %2 sont conservés.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>Yes or no (true or false) is expected here.</source>
        <translation>Oui ou non (true ou false) est attendu ici.</translation>
    </message>
    <message>
        <source>Bytes (base64url in JSON) are expected here.</source>
        <translation>Des octets (base64url en JSON) sont attendus ici.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A record of named fields is expected here.</source>
        <translation>Un enregistrement de champs nommés est attendu ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2.</translation>
    </message>
    <message>
        <source>There is no command named &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is given by the registry itself, never by a person.</source>
        <translation>%1 est donnée par le registre lui-même, jamais par une personne.</translation>
    </message>
    <message>
        <source>A command&apos;s id has 16 bytes; this one has %1.</source>
        <translation>L&apos;identifiant d&apos;une commande compte 16 octets&#xa0;; celui-ci en compte %1.</translation>
    </message>
    <message>
        <source>This command id belongs to entry %1 of the journal, which is another command. Nothing was done.</source>
        <translation>Cet identifiant de commande appartient à l&apos;inscription %1 du journal, qui est une autre commande. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Your roles do not allow this (%1) in this jurisdiction.</source>
        <translation>Vos rôles ne permettent pas ceci (%1) dans cette administration participante.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by %1 (%2, entry %3). Look at it again before you decide.</source>
        <translation>Cet enregistrement a été modifié entre-temps par %1 (%2, inscription %3). Consultez-le de nouveau avant de décider.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A snapshot is read-only; nothing can be changed in it.</source>
        <translation>Un instantané est en lecture seule&#xa0;; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>There is no view named &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de vue nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The view %1 has no column &quot;%2&quot; for you.</source>
        <translation>La vue %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;» pour vous.</translation>
    </message>
    <message>
        <source>The view %1 needs %2=….</source>
        <translation>La vue %1 exige %2=….</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with the column %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être comparé à la colonne %2.</translation>
    </message>
    <message>
        <source>The next page cannot start here; read from the first page again.</source>
        <translation>La page suivante ne peut pas commencer ici&#xa0;; reprenez la lecture à la première page.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: this person is locked. The registrar or the help desk can unlock it.</source>
        <translation>Trop de mots de passe erronés&#xa0;: cette personne est verrouillée. Le registraire ou le centre d&apos;assistance peut la déverrouiller.</translation>
    </message>
    <message>
        <source>Personas without a password exist only in training registries and snapshots; &quot;%1&quot; is not one here.</source>
        <translation>Les personnages sans mot de passe n&apos;existent que dans les registres de formation et les instantanés&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est pas un ici.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;avez pas ouvert de session.</translation>
    </message>
    <message>
        <source>The session is locked after a time without activity; enter your password to go on.</source>
        <translation>La session est verrouillée après un temps d&apos;inactivité&#xa0;; saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>Il n&apos;y a pas de proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 has been decided already: %2.</source>
        <translation>La proposition %1 a déjà fait l&apos;objet d&apos;une décision&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Proposal %1 expired on %2.</source>
        <translation>La proposition %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>You proposed or last edited proposal %1; another person must decide it.</source>
        <translation>Vous avez proposé ou modifié en dernier la proposition %1&#xa0;; une autre personne doit en décider.</translation>
    </message>
    <message>
        <source>Only the person who proposed it can withdraw proposal %1.</source>
        <translation>Seule la personne qui l&apos;a présentée peut retirer la proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 waits for a decision; it can be edited once revisions are requested.</source>
        <translation>La proposition %1 attend une décision&#xa0;; elle pourra être modifiée une fois que des modifications auront été demandées.</translation>
    </message>
    <message>
        <source>The message between program and registry could not be read.</source>
        <translation>Le message entre le programme et le registre n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>There is no jurisdiction %1 in this registry.</source>
        <translation>Il n&apos;y a pas d&apos;administration participante %1 dans ce registre.</translation>
    </message>
    <message>
        <source>The jurisdiction %1 is registered already.</source>
        <translation>L&apos;administration participante %1 est déjà inscrite.</translation>
    </message>
    <message>
        <source>This registry has adopted no rule pack &quot;%1&quot;; adopt it before a jurisdiction runs under it.</source>
        <translation>Ce registre n&apos;a adopté aucun recueil de règles «&#xa0;%1&#xa0;»&#xa0;; adoptez-le avant qu&apos;une administration participante ne le suive.</translation>
    </message>
    <message>
        <source>The row names neither a facility nor an entity.</source>
        <translation>La ligne ne nomme ni établissement ni entité.</translation>
    </message>
    <message>
        <source>%1 already has a row for %2 in this load (row %3).</source>
        <translation>%1 a déjà une ligne pour %2 dans ce chargement (ligne %3).</translation>
    </message>
    <message>
        <source>%1 has emissions by facility for %2; a total for the entity would count them twice.</source>
        <translation>%1 a des émissions par établissement pour %2&#xa0;; un total pour l&apos;entité les compterait deux fois.</translation>
    </message>
    <message>
        <source>%1, %2: %3 t replaces %4 t.</source>
        <translation>%1, %2&#xa0;: %3 t remplace %4 t.</translation>
    </message>
    <message>
        <source>Facility %1 belongs to %2, not to %3.</source>
        <translation>L&apos;établissement %1 appartient à %2, pas à %3.</translation>
    </message>
    <message>
        <source>Facility %1 has no entity that answers for it.</source>
        <translation>Aucune entité ne répond de l&apos;établissement %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a verification status; write positive, qualified positive, assigned, adverse or not verified.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un état de vérification&#xa0;; écrivez positive, qualified positive, assigned, adverse ou not verified.</translation>
    </message>
    <message>
        <source>There is no row to load.</source>
        <translation>Il n&apos;y a aucune ligne à charger.</translation>
    </message>
    <message>
        <source>The registry has no rules for %1; register the jurisdiction and adopt its rule pack first.</source>
        <translation>Le registre n&apos;a pas de règles pour %1&#xa0;; inscrivez d&apos;abord l&apos;administration participante et adoptez son recueil de règles.</translation>
    </message>
    <message>
        <source>The rule pack %2 has no rule set %1.</source>
        <translation>Le recueil de règles %2 n&apos;a pas de jeu de règles %1.</translation>
    </message>
    <message>
        <source>No rule set of the pack %1 rules an event of this type for %2.</source>
        <translation>Aucun jeu de règles du recueil %1 ne régit un événement de ce type pour %2.</translation>
    </message>
    <message>
        <source>The rule set %1 has no event of this type.</source>
        <translation>Le jeu de règles %1 n&apos;a pas d&apos;événement de ce type.</translation>
    </message>
    <message>
        <source>The data year %1 is not in the compliance period %2 to %3.</source>
        <translation>L&apos;année de données %1 n&apos;est pas dans la période de conformité de %2 à %3.</translation>
    </message>
    <message>
        <source>The last annual event of the period is that of %1; the event of the full period covers the year after it.</source>
        <translation>Le dernier événement annuel de la période est celui de %1&#xa0;; l&apos;événement de la période entière couvre l&apos;année qui suit.</translation>
    </message>
    <message>
        <source>The compliance event %1 exists already.</source>
        <translation>L&apos;événement de conformité %1 existe déjà.</translation>
    </message>
    <message>
        <source>There is no compliance event %1.</source>
        <translation>Il n&apos;y a pas d&apos;événement de conformité %1.</translation>
    </message>
    <message>
        <source>The compliance event %1 is closed.</source>
        <translation>L&apos;événement de conformité %1 est fermé.</translation>
    </message>
    <message>
        <source>A late surrender needs the event that was missed.</source>
        <translation>Une remise tardive exige l&apos;événement qui a été manqué.</translation>
    </message>
    <message>
        <source>A deadline other than the computed one needs a reason.</source>
        <translation>Une échéance autre que celle calculée exige un motif.</translation>
    </message>
    <message>
        <source>The obligations of %1 have not been published.</source>
        <translation>Les obligations de %1 n&apos;ont pas été publiées.</translation>
    </message>
    <message>
        <source>The deadline of %1 is %2; until then entities may still move instruments, and nothing is retired.</source>
        <translation>L&apos;échéance de %1 est le %2&#xa0;; d&apos;ici là, les entités peuvent encore déplacer des droits d&apos;émission, et rien n&apos;est retiré.</translation>
    </message>
    <message>
        <source>The compliance event %1 has not been run.</source>
        <translation>L&apos;événement de conformité %1 n&apos;a pas été exécuté.</translation>
    </message>
    <message>
        <source>%2 has no entity %1; register it first or correct the row.</source>
        <translation>%2 n&apos;a pas d&apos;entité %1&#xa0;; inscrivez-la d&apos;abord ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>%2 has no facility with the reporting number %1; register it first or correct the row.</source>
        <translation>%2 n&apos;a pas d&apos;établissement dont le numéro de déclaration soit %1&#xa0;; inscrivez-le d&apos;abord ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>%1 was left out: its plan cannot be made (%2).</source>
        <translation>%1 a été laissé de côté&#xa0;: son plan ne peut pas être établi (%2).</translation>
    </message>
    <message>
        <source>%1 already has a true-up for %2 in this load (row %3).</source>
        <translation>%1 a déjà un ajustement de l&apos;allocation pour %2 dans ce chargement (ligne %3).</translation>
    </message>
    <message>
        <source>A true-up needs the vintages that may be used.</source>
        <translation>Un ajustement de l&apos;allocation exige les millésimes qui peuvent être utilisés.</translation>
    </message>
    <message>
        <source>The rules of %2 have no limit &quot;%1&quot;.</source>
        <translation>Les règles de %2 n&apos;ont pas de limite «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Other emissions for the limits need their data year.</source>
        <translation>D&apos;autres émissions pour les limites exigent leur année de données.</translation>
    </message>
    <message>
        <source>A share is at most 1,000,000 parts per million; this is %1.</source>
        <translation>Une part compte au plus 1&#xa0;000&#xa0;000 de parties par million&#xa0;; celle-ci en compte %1.</translation>
    </message>
    <message>
        <source>No obligation of %1 is new or has changed.</source>
        <translation>Aucune obligation de %1 n&apos;est nouvelle ou n&apos;a changé.</translation>
    </message>
    <message>
        <source>No entity of %1 can be previewed.</source>
        <translation>Aucune entité de %1 ne peut être prévisualisée.</translation>
    </message>
    <message>
        <source>There is no preview %1.</source>
        <translation>Il n&apos;y a pas de prévisualisation %1.</translation>
    </message>
    <message>
        <source>%1 was left out: something that decides its surrender has changed since the preview. Preview it again.</source>
        <translation>%1 a été laissé de côté&#xa0;: un élément qui détermine sa remise a changé depuis la prévisualisation. Prévisualisez de nouveau.</translation>
    </message>
    <message>
        <source>%1 was left out: its surrender was committed already (run %2). Nothing was posted again.</source>
        <translation>%1 a été laissé de côté&#xa0;: sa remise a déjà été exécutée (exécution %2). Rien n&apos;a été inscrit de nouveau.</translation>
    </message>
    <message>
        <source>%1 was left out: its account&apos;s standing keeps the run from drawing. It stays pending.</source>
        <translation>%1 a été laissé de côté&#xa0;: l&apos;état de son compte empêche l&apos;exécution d&apos;y prélever. Il reste en attente.</translation>
    </message>
    <message>
        <source>Every entity of preview %1 would be left out; nothing was posted.</source>
        <translation>Toutes les entités de la prévisualisation %1 seraient laissées de côté&#xa0;; rien n&apos;a été inscrit.</translation>
    </message>
    <message>
        <source>%1 has no open account of the type %2, which this run needs.</source>
        <translation>%1 n&apos;a pas de compte ouvert du type %2, dont cette exécution a besoin.</translation>
    </message>
    <message>
        <source>The surrender of %1 cannot be reversed while its later surrender (run %2 at %3) stands. Reverse that first.</source>
        <translation>La remise de %1 ne peut pas être contre-passée tant que subsiste sa remise ultérieure (exécution %2 à %3). Contre-passez d&apos;abord celle-ci.</translation>
    </message>
    <message>
        <source>No committed surrender of %1 was found to reverse.</source>
        <translation>Aucune remise exécutée de %1 n&apos;a été trouvée pour être contre-passée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a block of serial numbers; write it as CA-A-2024-000000000001..000000000250.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage de numéros de série&#xa0;; écrivez-la sous la forme CA-A-2024-000000000001..000000000250.</translation>
    </message>
    <message>
        <source>The programme of %1 has no kind of instrument &quot;%2&quot;; it has %3.</source>
        <translation>Le programme de %1 n&apos;a pas de sorte de droit d&apos;émission «&#xa0;%2&#xa0;»&#xa0;; il a %3.</translation>
    </message>
    <message>
        <source>%1 is a kind of offset credit; issue it as offset credits.</source>
        <translation>%1 est une sorte de crédit compensatoire&#xa0;; délivrez-le comme crédits compensatoires.</translation>
    </message>
    <message>
        <source>%1 is not a kind of offset credit; issue it as allowances.</source>
        <translation>%1 n&apos;est pas une sorte de crédit compensatoire&#xa0;; délivrez-le comme unités d&apos;émission.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 have a vintage; name it.</source>
        <translation>Les droits d&apos;émission de sorte %1 ont un millésime&#xa0;; indiquez-le.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 have no vintage; leave it out.</source>
        <translation>Les droits d&apos;émission de sorte %1 n&apos;ont pas de millésime&#xa0;; ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>Offset credits of kind %1 belong to a project; name it.</source>
        <translation>Les crédits compensatoires de sorte %1 appartiennent à un projet&#xa0;; indiquez-le.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 belong to no project; leave it out.</source>
        <translation>Les droits d&apos;émission de sorte %1 n&apos;appartiennent à aucun projet&#xa0;; ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>The quantity is one or more.</source>
        <translation>La quantité est d&apos;au moins un.</translation>
    </message>
    <message>
        <source>Name a kind and a quantity, or serial numbers.</source>
        <translation>Indiquez une sorte et une quantité, ou des numéros de série.</translation>
    </message>
    <message>
        <source>Serial numbers say what they are; with them leave out kind, issuer, vintage, project and issuance.</source>
        <translation>Les numéros de série disent ce qu&apos;ils sont&#xa0;; avec eux, n&apos;indiquez ni la sorte, ni l&apos;émetteur, ni le millésime, ni le projet, ni la délivrance.</translation>
    </message>
    <message>
        <source>The serial numbers come to %1, the quantity says %2.</source>
        <translation>Les numéros de série totalisent %1, la quantité indique %2.</translation>
    </message>
    <message>
        <source>There is no line; add one.</source>
        <translation>Il n&apos;y a aucune ligne&#xa0;; ajoutez-en une.</translation>
    </message>
    <message>
        <source>Account %1 has %3 of these available and %2 are wanted (%4 more are pending, %5 on hold).</source>
        <translation>Le compte %1 en a %3 de disponibles et %2 sont demandés (%4 autres sont en attente, %5 sont bloqués).</translation>
    </message>
    <message>
        <source>Not all of %1 lie in account %2.</source>
        <translation>Les numéros %1 ne sont pas tous dans le compte %2.</translation>
    </message>
    <message>
        <source>Of %1, %2 cannot move; their state is: %3.</source>
        <translation>De %1, %2 ne peuvent pas être déplacés&#xa0;; leur état est&#xa0;: %3.</translation>
    </message>
    <message>
        <source>An earlier line takes serial numbers of %1 already.</source>
        <translation>Une ligne précédente prend déjà des numéros de série de %1.</translation>
    </message>
    <message>
        <source>Serial numbers have twelve digits: of %1 there are %2 left to issue, fewer than %3.</source>
        <translation>Les numéros de série ont douze chiffres&#xa0;: de %1, il en reste %2 à délivrer, moins que %3.</translation>
    </message>
    <message>
        <source>%1 has no open issuance account; open one or name an account.</source>
        <translation>%1 n&apos;a pas de compte d&apos;émission ouvert&#xa0;; ouvrez-en un ou indiquez un compte.</translation>
    </message>
    <message>
        <source>Instruments of %1 are issued into an account of %1 itself; %2 is not one.</source>
        <translation>Les droits d&apos;émission de %1 sont délivrés dans un compte de %1 même&#xa0;; %2 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Source and destination are the same account.</source>
        <translation>Le compte d&apos;origine et le compte de destination sont le même.</translation>
    </message>
    <message>
        <source>The time of recording, %1, has not come yet.</source>
        <translation>Le moment de l&apos;inscription, %1, n&apos;est pas encore venu.</translation>
    </message>
    <message>
        <source>Of %1, %2 serial numbers have been issued; %3 goes beyond them.</source>
        <translation>De %1, %2 numéros de série ont été délivrés&#xa0;; %3 va au-delà.</translation>
    </message>
    <message>
        <source>%1 wait for a transfer to complete; cancel or deny it first, then hold them.</source>
        <translation>%1 attendent la fin d&apos;un transfert&#xa0;; annulez-le ou refusez-le d&apos;abord, puis bloquez-les.</translation>
    </message>
    <message>
        <source>%1 are retired for good; a hold would change nothing.</source>
        <translation>%1 sont retirés définitivement&#xa0;; un blocage n&apos;y changerait rien.</translation>
    </message>
    <message>
        <source>There is no hold with the number %1.</source>
        <translation>Il n&apos;y a pas de blocage portant le numéro %1.</translation>
    </message>
    <message>
        <source>Hold %1 has been released already.</source>
        <translation>Le blocage %1 a déjà été levé.</translation>
    </message>
    <message>
        <source>The blocks of series %1 do not cover its %2 serial numbers exactly once.</source>
        <translation>Les plages de la série %1 ne couvrent pas exactement une fois ses %2 numéros de série.</translation>
    </message>
    <message>
        <source>At entry %2 serial numbers of series %1 were lost or doubled: the blocks that ended are not those that began.</source>
        <translation>À l&apos;inscription %2, des numéros de la série %1 ont été perdus ou doublés&#xa0;: les plages qui ont pris fin ne sont pas celles qui ont commencé.</translation>
    </message>
    <message>
        <source>Account %1, product %2, entry %3: the movement does not tell what happened to the blocks.</source>
        <translation>Compte %1, produit %2, inscription %3&#xa0;: le mouvement ne dit pas ce qui est arrivé aux plages.</translation>
    </message>
    <message>
        <source>%1 holdings do not begin with their first movement.</source>
        <translation>%1 soldes ne commencent pas par leur premier mouvement.</translation>
    </message>
    <message>
        <source>There is no signing key &quot;%1&quot;. Snapshots are signed where the registry was founded; put its key beside the registry.</source>
        <translation>Il n&apos;y a pas de clé de signature «&#xa0;%1&#xa0;». Les instantanés sont signés là où le registre a été fondé&#xa0;; placez sa clé à côté du registre.</translation>
    </message>
    <message>
        <source>The signing key &quot;%1&quot; can be read by other users of this machine and is not used. Take their permission away (chmod 600).</source>
        <translation>La clé de signature «&#xa0;%1&#xa0;» peut être lue par d&apos;autres utilisateurs de cette machine et n&apos;est pas utilisée. Retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold a signing key of OpenCITSS.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de clé de signature d&apos;OpenCITSS.</translation>
    </message>
    <message>
        <source>The signing key is not the one that this registry was founded with; nothing was exported.</source>
        <translation>La clé de signature n&apos;est pas celle avec laquelle ce registre a été fondé&#xa0;; rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries no readable manifest: nobody vouches for what is in it. Ask for a new snapshot.</source>
        <translation>«&#xa0;%1&#xa0;» ne porte aucun manifeste lisible&#xa0;: personne ne répond de son contenu. Demandez un nouvel instantané.</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; has the format %2, which this program does not know. Update OpenCITSS to open it.</source>
        <translation>L&apos;instantané «&#xa0;%1&#xa0;» a le format %2, que ce programme ne connaît pas. Mettez OpenCITSS à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file that was sealed: it was changed or damaged after its export. Do not rely on it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le fichier qui a été scellé&#xa0;: il a été modifié ou endommagé après son exportation. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The signature of &quot;%1&quot; does not hold: its manifest or its seal was changed after the export. Do not rely on it.</source>
        <translation>La signature de «&#xa0;%1&#xa0;» n&apos;est pas valable&#xa0;: son manifeste ou son sceau a été modifié après l&apos;exportation. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed with another key than the one its registry was founded with. Do not rely on it.</source>
        <translation>«&#xa0;%1&#xa0;» est signé avec une autre clé que celle avec laquelle son registre a été fondé. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The manifest and the data do not agree on this: %1. The manifest says %2, the data %3.</source>
        <translation>Le manifeste et les données ne concordent pas sur ceci&#xa0;: %1. Le manifeste indique %2, les données %3.</translation>
    </message>
    <message>
        <source>The table %1 is not as it was sealed (%2 rows then, %3 rows now).</source>
        <translation>La table %1 n&apos;est pas telle qu&apos;elle a été scellée (%2 lignes alors, %3 lignes maintenant).</translation>
    </message>
    <message>
        <source>The copy for &quot;%1&quot; did not pass its checks and was thrown away: %2. Verify the registry.</source>
        <translation>La copie destinée à «&#xa0;%1&#xa0;» n&apos;a pas passé ses contrôles et a été supprimée&#xa0;: %2. Vérifiez le registre.</translation>
    </message>
    <message>
        <source>The journal is not whole: entry %1 is wrong (%2).</source>
        <translation>Le journal n&apos;est pas intact&#xa0;: l&apos;inscription %1 est fautive (%2).</translation>
    </message>
    <message>
        <source>The file&apos;s own rules were changed: %1.</source>
        <translation>Les règles propres au fichier ont été modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows refer to others that are not there: %1.</source>
        <translation>Des lignes renvoient à d&apos;autres qui n&apos;existent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Performed again, entry %1 comes out otherwise than recorded.</source>
        <translation>Exécutée de nouveau, l&apos;inscription %1 donne autre chose que ce qui est consigné.</translation>
    </message>
    <message>
        <source>The table %1 does not follow from the journal: it was changed behind the registry&apos;s back.</source>
        <translation>La table %1 ne découle pas du journal&#xa0;: elle a été modifiée à l&apos;insu du registre.</translation>
    </message>
    <message>
        <source>Only a training registry has a clock that can be moved; this one runs with the machine&apos;s.</source>
        <translation>Seul un registre de formation a une horloge qui peut être déplacée&#xa0;; celui-ci suit celle de la machine.</translation>
    </message>
    <message>
        <source>The clock stands at %1; it cannot be moved back to %2.</source>
        <translation>L&apos;horloge est au %1&#xa0;; elle ne peut pas être ramenée au %2.</translation>
    </message>
    <message>
        <source>There is no entity %1 in this registry.</source>
        <translation>Il n&apos;y a pas d&apos;entité %1 dans ce registre.</translation>
    </message>
    <message>
        <source>The entity ID %1 is taken; an ID is never given twice.</source>
        <translation>L&apos;identifiant d&apos;entité %1 est pris&#xa0;; un identifiant n&apos;est jamais donné deux fois.</translation>
    </message>
    <message>
        <source>The entity ID %1 stands twice in this list.</source>
        <translation>L&apos;identifiant d&apos;entité %1 figure deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>The entity %1 does not belong to the jurisdiction %2, whose entity IDs begin with its code.</source>
        <translation>L&apos;entité %1 n&apos;appartient pas à l&apos;administration participante %2, dont les identifiants d&apos;entité commencent par son code.</translation>
    </message>
    <message>
        <source>No higher number is free for entities of %1; give an entity ID that is still free.</source>
        <translation>Aucun numéro supérieur n&apos;est libre pour les entités de %1&#xa0;; donnez un identifiant d&apos;entité encore libre.</translation>
    </message>
    <message>
        <source>The entity %1 is closed.</source>
        <translation>L&apos;entité %1 est fermée.</translation>
    </message>
    <message>
        <source>The entity %1 is %2 and cannot become %3.</source>
        <translation>L&apos;entité %1 est dans l&apos;état «&#xa0;%2&#xa0;» et ne peut pas passer à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is no facility %1 in the jurisdiction %2.</source>
        <translation>Il n&apos;y a pas d&apos;établissement %1 dans l&apos;administration participante %2.</translation>
    </message>
    <message>
        <source>The facility ID %1 is registered already; to pass the facility to another entity, transfer it.</source>
        <translation>L&apos;identifiant d&apos;établissement %1 est déjà inscrit&#xa0;; pour passer l&apos;établissement à une autre entité, transférez-le.</translation>
    </message>
    <message>
        <source>The facility ID %1 stands twice in this list; a facility has one entity at a time.</source>
        <translation>L&apos;identifiant d&apos;établissement %1 figure deux fois dans cette liste&#xa0;; un établissement n&apos;a qu&apos;une entité à la fois.</translation>
    </message>
    <message>
        <source>On %2 the facility %1 passed to %3 already; a facility changes hands once a day.</source>
        <translation>Le %2, l&apos;établissement %1 est déjà passé à %3&#xa0;; un établissement change de mains une fois par jour.</translation>
    </message>
    <message>
        <source>A line of a batch has no &quot;%1&quot;; it has command, fields, as, id, seen, at.</source>
        <translation>Une ligne de lot n&apos;a pas de «&#xa0;%1&#xa0;»&#xa0;; elle a command, fields, as, id, seen, at.</translation>
    </message>
    <message>
        <source>A line of a batch needs {&quot;command&quot;: &quot;…&quot;, …}.</source>
        <translation>Une ligne de lot exige {&quot;command&quot;: &quot;…&quot;, …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold what it should: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas ce qu&apos;il devrait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no demo named &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de démonstration nommée «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %2 of the demo %1 was refused.</source>
        <translation>La ligne %2 de la démonstration %1 a été refusée.</translation>
    </message>
    <message>
        <source>This is not JSON: %3, at line %1, column %2.</source>
        <translation>Ce n&apos;est pas du JSON&#xa0;: %3, à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>JSON with an object is expected: {&quot;name&quot;: value, …}.</source>
        <translation>Un objet JSON est attendu&#xa0;: {&quot;nom&quot;: valeur, …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read exactly: numbers are whole and of at most 64 bits; write decimals as text. No more than 16 levels deep.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu exactement&#xa0;: les nombres sont entiers et d&apos;au plus 64 bits&#xa0;; écrivez les décimales comme du texte. Pas plus de 16 niveaux d&apos;imbrication.</translation>
    </message>
    <message>
        <source>The entity %1 answers for the facility %2 already, from %3 on.</source>
        <translation>L&apos;entité %1 répond déjà de l&apos;établissement %2, à partir du %3.</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot;; &quot;citssctl --help&quot; lists them.</source>
        <translation>Il n&apos;y a pas de tâche «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;citssctl --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>Say what to do; &quot;citssctl --help&quot; lists the jobs.</source>
        <translation>Dites ce qu&apos;il faut faire&#xa0;; «&#xa0;citssctl --help&#xa0;» énumère les tâches.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; has no option %1; &quot;citssctl %2 --help&quot; lists those it has.</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;a pas d&apos;option %1&#xa0;; «&#xa0;citssctl %2 --help&#xa0;» énumère celles qu&apos;elle a.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>L&apos;option %1 exige une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit the option %1, which takes %3.</source>
        <translation>«&#xa0;%2&#xa0;» ne convient pas à l&apos;option %1, qui prend %3.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L&apos;option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other.</source>
        <translation>Les options %1 et %2 s&apos;excluent.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; needs %1; &quot;citssctl %2 --help&quot; tells more.</source>
        <translation>«&#xa0;%2&#xa0;» exige %1&#xa0;; «&#xa0;citssctl %2 --help&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many for &quot;%2&quot;; &quot;citssctl %2 --help&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop pour «&#xa0;%2&#xa0;»&#xa0;; voyez «&#xa0;citssctl %2 --help&#xa0;».</translation>
    </message>
    <message>
        <source>Say which registry: citssctl -r FILE %1.</source>
        <translation>Dites quel registre&#xa0;: citssctl -r FICHIER %1.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password of &quot;%1&quot;. Give it with --password-file FILE or in CITSS_PASSWORD.</source>
        <translation>Il n&apos;y a pas de terminal pour demander le mot de passe de «&#xa0;%1&#xa0;». Donnez-le avec --password-file FICHIER ou dans CITSS_PASSWORD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds passwords and can be read by other users of this machine. Take their permission away (chmod 600).</source>
        <translation>«&#xa0;%1&#xa0;» contient des mots de passe et peut être lu par d&apos;autres utilisateurs de cette machine. Retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should hold {&quot;user&quot;: &quot;password&quot;, …}.</source>
        <translation>«&#xa0;%1&#xa0;» devrait contenir {&quot;utilisateur&quot;: &quot;mot de passe&quot;, …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing in &quot;%1&quot;.</source>
        <translation>Il n&apos;y a rien dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The output could not be written; whoever read it is gone, or the disk is full.</source>
        <translation>La sortie n&apos;a pas pu être écrite&#xa0;; son lecteur est parti, ou le disque est plein.</translation>
    </message>
    <message>
        <source>A workbook is not for a terminal; give --output FILE.</source>
        <translation>Un classeur n&apos;est pas fait pour un terminal&#xa0;; donnez --output FICHIER.</translation>
    </message>
    <message>
        <source>Not performed, because line %1 was refused: the batch is done as a whole or not at all.</source>
        <translation>Non exécuté, parce que la ligne %1 a été refusée&#xa0;: le lot est exécuté en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>There is no import named &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas d&apos;importation nommée «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no rule pack &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de recueil de règles «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No password was given for &quot;%1&quot;. A command is given as somebody else only in a training registry or with a file of credentials.</source>
        <translation>Aucun mot de passe n&apos;a été donné pour «&#xa0;%1&#xa0;». Une commande n&apos;est donnée au nom d&apos;autrui que dans un registre de formation ou avec un fichier d&apos;identifiants.</translation>
    </message>
    <message>
        <source>Say who you are: a live registry takes nothing from nobody.</source>
        <translation>Dites qui vous êtes&#xa0;: un registre réel n&apos;accepte rien d&apos;un inconnu.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Réinitialiser un mot de passe</translation>
    </message>
    <message>
        <source>Unlock a person</source>
        <translation>Déverrouiller une personne</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Grant a role</source>
        <translation>Accorder un rôle</translation>
    </message>
    <message>
        <source>Revoke a role</source>
        <translation>Révoquer un rôle</translation>
    </message>
    <message>
        <source>Deactivate a person</source>
        <translation>Désactiver une personne</translation>
    </message>
    <message>
        <source>Adopt a rule pack</source>
        <translation>Adopter un recueil de règles</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Recueils de règles</translation>
    </message>
    <message>
        <source>Propose a command</source>
        <translation>Proposer une commande</translation>
    </message>
    <message>
        <source>Approve a proposal</source>
        <translation>Approuver une proposition</translation>
    </message>
    <message>
        <source>Deny a proposal</source>
        <translation>Refuser une proposition</translation>
    </message>
    <message>
        <source>Request revisions</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Withdraw a proposal</source>
        <translation>Retirer une proposition</translation>
    </message>
    <message>
        <source>Revise a proposal</source>
        <translation>Modifier une proposition</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation>Fonder le registre</translation>
    </message>
    <message>
        <source>Record a sign-in</source>
        <translation>Consigner une ouverture de session</translation>
    </message>
    <message>
        <source>Pass deadlines</source>
        <translation>Constater les échéances</translation>
    </message>
    <message>
        <source>Register a jurisdiction</source>
        <translation>Inscrire une administration participante</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles of people</source>
        <translation>Rôles des personnes</translation>
    </message>
    <message>
        <source>Load emissions</source>
        <translation>Charger les émissions</translation>
    </message>
    <message>
        <source>Open a compliance event</source>
        <translation>Ouvrir un événement de conformité</translation>
    </message>
    <message>
        <source>Close a compliance event</source>
        <translation>Fermer un événement de conformité</translation>
    </message>
    <message>
        <source>Publish obligations</source>
        <translation>Publier les obligations</translation>
    </message>
    <message>
        <source>Load true-ups</source>
        <translation>Charger les ajustements de l&apos;allocation</translation>
    </message>
    <message>
        <source>Grant other terms</source>
        <translation>Accorder d&apos;autres conditions</translation>
    </message>
    <message>
        <source>Register an entity</source>
        <translation>Inscrire une entité</translation>
    </message>
    <message>
        <source>Change an entity</source>
        <translation>Modifier une entité</translation>
    </message>
    <message>
        <source>Register a facility</source>
        <translation>Inscrire un établissement</translation>
    </message>
    <message>
        <source>Transfer a facility</source>
        <translation>Transférer un établissement</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Administrations participantes</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Facilities and operators</source>
        <translation>Établissements et exploitants</translation>
    </message>
    <message>
        <source>Preview a surrender run</source>
        <translation>Prévisualiser une exécution de remise</translation>
    </message>
    <message>
        <source>Reverse a surrender run</source>
        <translation>Contre-passer une exécution de remise</translation>
    </message>
    <message>
        <source>Commit a surrender run</source>
        <translation>Exécuter la remise</translation>
    </message>
</context>
<context>
    <name>citss::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>citss::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>citss::ChoiceEditor</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>citss::CommandForm</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>citss::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>citss::FilterHeader</name>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>Filter on %1</source>
        <translation>Filtrer sur %1</translation>
    </message>
</context>
<context>
    <name>citss::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>citss::LineEditor</name>
    <message>
        <source>YYYY-MM-DD HH:MM UTC</source>
        <translation>AAAA-MM-JJ HH:MM UTC</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>citss::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>citss::PickEditor</name>
    <message>
        <source>Identifier or part of the name</source>
        <translation>Identifiant ou partie du nom</translation>
    </message>
</context>
<context>
    <name>citss::ProblemList</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>citss::ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l&apos;exécution</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>citss::RegistryLink</name>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>Un instantané est en lecture seule.</translation>
    </message>
    <message>
        <source>The past cannot be changed; go back to now first.</source>
        <translation>Le passé ne peut pas être modifié&#xa0;; revenez d&apos;abord au présent.</translation>
    </message>
</context>
<context>
    <name>citss::TableEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Supprimer des lignes</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
</context>
<context>
    <name>citss::ViewTable</name>
    <message>
        <source>A number is expected here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %n row(s), more below</source>
        <translation>
            <numerusform>première %n ligne, d&apos;autres plus bas</numerusform>
            <numerusform>premières %n lignes, d&apos;autres plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No row matches the filters.</source>
        <translation>Aucune ligne ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Colonnes et filtres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns are shown.</source>
        <translation>Choisissez les colonnes affichées.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, as a table.</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées, sous forme de tableau.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write all rows to a file.</source>
        <translation>Écrire toutes les lignes dans un fichier.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
</TS>
