export type {
  ActivationRow as SourcingActivationMapper,
  ProfileVersionRow as SourcingProfileMapper,
} from '../../persistence/profile-repository.ts';
